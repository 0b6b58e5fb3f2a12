import type { EditLimit } from "../../domain/edit-limit";
import { fieldRecord, isFieldPath } from "../../domain/field-catalogue";
import { optionInWords } from "../../i18n/option-key";
import type { Words } from "../../i18n/words";
import { reasonInWords } from "./reason-in-words";
import { amountInWords } from "./value-in-words";

/** What a search may change in one answer: "Stays as it is", "At least 4,000 people". */
export function limitInWords(
  words: Words,
  limit: string,
  { stays, least, most, out, reason }: Omit<EditLimit, "limit">,
): string[] {
  const [path = ""] = limit.split("@");
  const unit = isFieldPath(path) ? fieldRecord(path).unit : undefined;
  const said = (id: string) => (isFieldPath(path) ? optionInWords(words, path, id) : id);
  return [
    ...(stays ? [words.say("colleagues.limit.stays")] : []),
    ...(least === undefined
      ? []
      : [words.say("colleagues.limit.least", { amount: amountInWords(words, least, unit) })]),
    ...(most === undefined
      ? []
      : [words.say("colleagues.limit.most", { amount: amountInWords(words, most, unit) })]),
    ...(out?.length
      ? [words.say("colleagues.limit.out", { choices: words.list(out.map(said)) })]
      : []),
    ...reasonInWords(words, reason),
  ];
}
