import { isOfAnother } from "../../match/forces";
import type { Clause } from "../../match/language/clauses";
import { numberForm, numberIn } from "../../match/language/numbers";
import { placeOf } from "../place";
import { type Place, remark, type WordingRemark } from "../remark";
import type { WordingText } from "../wording-text";

interface Figure {
  value: number;
  clause: Clause;
  place: Place | undefined;
}

const people = {
  troops:
    "(?:troops|soldiers|military (?:contingent )?personnel|uniformed (?:military )?personnel)",
  police: "police(?: (?:personnel|officers|officers and formed police units))?",
  observers: "(?:military |unarmed |United Nations )*(?:military )?observers",
} as const;
type People = keyof typeof people;

const sets =
  "(?:up to|maximum(?: strength| level| number)? of|not (?:to )?exceed(?:ing)?|ceiling of|consist of|comprise|composed of|(?:level|strength|ceiling) (?:of|to|at))";
const filling =
  "(?:(?:a|an|the|up|to|maximum|total|overall|of|authori[sz]ed|approximately|about|strength|ceiling) )*";
/** Words before a figure by which it is a step, a part or an addition and no second ceiling. */
const notTheCeiling =
  /\b(?:initial\w*|first|phase\w*|stage\w*|temporar\w+|additional|further|reserve|brigade|battalions?|increase by|reduc\w+|thereafter|interim|includ\w+|of (?:which|whom)|already|previously|from \d)\b/i;
const step = /^[^;.]{0,50}\b(?:phase|stage|initially|additional|temporar\w+|for the first)\b/i;
const binding = /^(?:decides|authorizes|approves|extends|establishes|increases|endorses|)$/;

/** The strengths that the decisions set for the operation itself. */
function figuresOf({ clauses, reading }: WordingText, kind: People): Figure[] {
  const form = new RegExp(
    `\\b${sets} ${filling}(${numberForm}) (?:[\\w-]+ ){0,2}?${people[kind]}\\b`,
    "gi",
  );
  return clauses.flatMap((clause) => {
    if (!binding.test(clause.verb)) return [];
    return [...clause.text.matchAll(form)].slice(0, 50).flatMap((match): Figure[] => {
      const value = numberIn(match[1] ?? "");
      const end = match.index + match[0].length;
      const before = clause.text.slice(Math.max(0, match.index - 110), end);
      const isPart = notTheCeiling.test(before) || step.test(clause.text.slice(end));
      const isAnother = isOfAnother(clause.text.slice(0, match.index), reading.forces);
      if (value === undefined || isPart || isAnother) return [];
      return [{ value, clause, place: placeOf(clause, match.index, end) }];
    });
  });
}

/** Two paragraphs that set different ceilings for the same personnel. */
export function twoCeilings(text: WordingText): WordingRemark[] {
  return (["troops", "police", "observers"] as const).flatMap((kind) => {
    const [first, ...rest] = figuresOf(text, kind);
    const other = rest.find(
      ({ value, clause }) => value !== first?.value && clause.paragraph !== first?.clause.paragraph,
    );
    return first && other
      ? remark("two-ceilings", [first.place, other.place], {
          kind,
          first: first.value,
          second: other.value,
        })
      : [];
  });
}

const within = new RegExp(
  `\\b(?:including|of whom|among them)(?: up to| a maximum of)? (${numberForm}) ${people.observers}`,
  "gi",
);
const onTop = new RegExp(
  `\\b(?:in addition to|on top of|plus|as well as|together with|additional)(?: the)?(?: up to| a maximum of)? (${numberForm}) ${people.observers}|(${numberForm}) additional ${people.observers}`,
  "gi",
);

/** The same observers counted inside the ceiling in one place and on top of it in another. */
export function observersTwice({ clauses, reading }: WordingText): WordingRemark[] {
  const find = (form: RegExp) =>
    clauses.flatMap((clause) =>
      [...clause.text.matchAll(form)].flatMap((match) => {
        const value = numberIn(match[1] ?? match[2] ?? "");
        const isAnother = isOfAnother(clause.text.slice(0, match.index), reading.forces);
        const place = placeOf(clause, match.index, match.index + match[0].length);
        return value === undefined || isAnother ? [] : [{ value, place }];
      }),
    );
  const inside = find(within);
  const added = find(onTop);
  const pair = inside.flatMap((one) =>
    added.filter(({ value }) => value === one.value).map((two) => [one, two] as const),
  )[0];
  return pair
    ? remark("observers-inside-and-on-top", [pair[0].place, pair[1].place], {
        observers: pair[0].value,
      })
    : [];
}
