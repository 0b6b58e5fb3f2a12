import type { Direction } from "../../../i18n/locale";
import type { Runs } from "../../model/block";
import { textOf } from "../../model/runs";

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * The direction in which a reference is read: that of its first letter, which an author's name
 * begins with; `around` where there is no letter.
 */
export function referenceDirection(runs: Runs, around: Direction): Direction {
  const first = /\p{L}/u.exec(textOf(runs))?.[0];
  if (first === undefined) return around;
  return rightToLeft.test(first) ? "rtl" : "ltr";
}
