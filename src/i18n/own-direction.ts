import type { Direction } from "./locale";

const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const letter = /\p{L}/u;

/**
 * The direction of a text that is written the other way than what stands around it, such as an
 * author's English reason in an Arabic report; undefined where it runs along.
 */
export function ownDirection(text: string, around: Direction): Direction | undefined {
  if (around === "rtl") return letter.test(text) && !fromRight.test(text) ? "ltr" : undefined;
  const first = letter.exec(text)?.[0];
  return first !== undefined && fromRight.test(first) ? "rtl" : undefined;
}
