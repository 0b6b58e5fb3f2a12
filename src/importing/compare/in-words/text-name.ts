import type { Words } from "../../../i18n/words";
import type { Reading } from "../../match/read-resolution";

/** What a text is called: "Resolution 2999 (2031)" by its own head, else the name it came under. */
export function textName(words: Words, number: Reading["number"], given: string): string {
  return number ? words.say("compare.text.numbered", { number: number.value }) : given;
}
