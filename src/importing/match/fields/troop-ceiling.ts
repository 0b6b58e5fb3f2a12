import { type Context, oncePerReading } from "../context";
import { numberForm } from "../language/numbers";
import type { Proposal } from "../proposal";
import { figuresOf, surest, withoutParts, wordsOf } from "./strength";

const kind =
  "(?:United Nations |UN |additional |military |ground |armed |international |combat |formed |well-equipped |uniformed |contingent |peace-?keeping )";
const people =
  "(?:troops|soldiers|military (?:contingent )?(?:personnel|peace-?keepers|members|ranks)|uniformed (?:military )?personnel|(?:military )?contingent (?:personnel|troops)|all ranks|(?:officers and men)|infantry|peacekeepers|military(?=[,;.]| and\\b))";
const nounAfter = new RegExp(`(${numberForm}) ${kind}{0,3}?${people}\\b`, "gi");
const nounBefore = new RegExp(
  `(?:military (?:strength|component|contingent|force|ceiling|construction unit|unit|element)|troop (?:level|ceiling|strength)s?|force (?:level|strength|ceiling)s?)\\b(?! liaison)[^;.]{0,70}?\\b(?:of|to|at|exceed|comprising|numbering|approximately|about|maximum of|up to) (${numberForm})(?! ?(?:civilian|police|months?|days?|per cent|military (?:observers|liaison)|observers|staff|liaison|kilomet|or\\b))(?: ${kind}*(?:troops|personnel|all ranks|soldiers))?`,
  "gi",
);
const militaryAtAll =
  /\b(?:military|troops?|contingents?|battalions?|soldiers|observers|armed units?|infantry)\b/i;
const policeForce =
  /(?:compos\w+|consist\w*|compris\w+) (?:of )?(?:up to |a maximum of )?\S+ (?:civilian )?police\w*/i;

function readTroopCeiling(context: Context): Proposal<"troopCeiling", number>[] {
  const figures = [...figuresOf(context, nounAfter), ...figuresOf(context, nounBefore)].filter(
    ({ value, clause, end }) => {
      const after = clause.paragraph.whole.text.slice(end, end + 6);
      return value >= 20 && !/^,? ?each\b/i.test(after);
    },
  );
  const best = surest(withoutParts(figures));
  if (best) {
    const certainty = best.weight >= 3 ? "certain" : "likely";
    return [
      { field: "troopCeiling", value: best.value, evidence: wordsOf(context, [best]), certainty },
    ];
  }
  return policeAlone(context);
}

/**
 * The ceiling of military personnel that the text sets; 0 for an operation of police alone. Where
 * the number takes in observers the inclusive number is kept. Staff and liaison officers alone, and
 * the size of one unit of several, numbers that are recalled, reviewed or another force's, are none.
 */
export const troopCeiling = oncePerReading(readTroopCeiling);

function policeAlone(context: Context): Proposal<"troopCeiling", number>[] {
  const isMilitary = context.structure.operative.some(({ whole }) =>
    militaryAtAll.test(whole.text),
  );
  if (isMilitary) return [];
  const form = new RegExp(`${policeForce.source.replace("\\S+", `(${numberForm})`)}`, "gi");
  const best = surest(figuresOf(context, form));
  return best
    ? [{ field: "troopCeiling", value: 0, evidence: wordsOf(context, [best]), certainty: "likely" }]
    : [];
}
