import { strengthOf } from "../operative-verbs";
import { placeOf, placeOfMatch } from "../place";
import { remark, type WordingRemark } from "../remark";
import type { WordingText } from "../wording-text";

/** "Requests that measures be taken": done, and nobody named who does it. */
const passive =
  /^[^a-z]*[A-Za-z]+ that (?!(?:the|its|his) (?:Secretary|Government|Mission|Operation|Force|parties)|(?:all|both|any) (?:parties|States))[^;]{0,220}?\b(?:be|are) (?:\w+ly )?(?:[a-z]+ed|given|taken|made|kept|put|held|brought|done|drawn|set)\b(?![^;]* by (?:the|its|all|[A-Z]))/;

const asking = /^(?:requests|asks|urges|encourages|recommends)$/;

/** Requests that name nobody who is to act. */
export function missingAddressees({ clauses }: WordingText): WordingRemark[] {
  return clauses.flatMap((clause) => {
    const found = asking.test(clause.verb) && passive.exec(clause.text);
    return found ? remark("addressee-missing", [placeOf(clause)], { verb: clause.verb }) : [];
  });
}

const others =
  "(?:the )?(?:Secretary-?General|Special Representative|Government|Member States|country team|parties|donors|authorities|[A-Z]{4,})";

/** Requests that hand one thing to the operation and to others at once. */
export function severalAddressees({ clauses, operation }: WordingText): WordingRemark[] {
  const form = new RegExp(
    `^[^a-z]*[A-Za-z]+ (?:also |further )?(?:upon |on )?(?:(?:${operation}),? and ${others}|${others}[^,;:]{0,60},? and (?:${operation}))[^;:]{0,80}? to (?!(?:cooperate|coordinate|conclude|work|consult|continue to cooperate))`,
  );
  return clauses.flatMap((clause) => {
    const isAsked = /^(?:request|encouragement)$/.test(strengthOf(clause.verb) ?? "");
    const found = isAsked && form.exec(clause.text);
    return found ? remark("several-addressees", [placeOfMatch(clause, found)]) : [];
  });
}
