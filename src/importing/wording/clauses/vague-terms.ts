import { placeIn, placeInOwn } from "../place";
import { type Place, remark, type WordingRemark } from "../remark";
import type { WordingText } from "../wording-text";

/** Terms that leave open what is to be done, when or how much. */
const vague: Readonly<Record<string, RegExp>> = {
  appropriate: /\b(?:as|where|when|if) (?:deemed )?appropriate\b/gi,
  necessary: /\b(?:as|where|if|when) (?:may be )?(?:necessary|needed|required|relevant)\b/gi,
  feasible:
    /\b(?:as|where|when|if) (?:feasible|possible|practicable|circumstances permit|conditions permit)\b|\bto the extent (?:possible|feasible|practicable)\b/gi,
  soon: /\bas soon as (?:possible|feasible|practicable)\b|\bin due course\b|\bat the earliest possible\b|\bin a timely manner\b/gi,
  steps:
    /\b(?:necessary|appropriate|suitable|requisite|relevant) (?:steps|arrangements)\b|\b(?:appropriate|suitable) (?:measures|action)\b/gi,
  efforts:
    /\bsupport(?:ing)? (?:the |its |their |all |ongoing )?(?:[a-z]+ )?efforts\b|\bcontribut\w+ to (?:the )?(?:[a-z]+ )?efforts\b/gi,
  robust: /\brobust(?:ly)?\b/gi,
  resources:
    /\bwithin (?:its |the |available |existing |the limits of (?:the |its )?(?:available )?)+resources\b/gi,
};

/** Limits that are customary in mandates and agreed in substance. */
const caveat =
  /\bwithin (?:(?:the limits of )?its|their|the) (?:capabilit(?:y|ies)|capacit(?:y|ies)|means)\b(?:,? and (?:in )?(?:its |their |the )?areas? (?:of (?:deployment|operations?|responsibility)|where [^,;]{0,60}deployed))?|\bin (?:the )?areas of deployment of its forces\b|\bas it deems within its capabilities\b/gi;

function placesOf({ tasks, clauses, operation }: WordingText, form: RegExp, isTaskOnly: boolean) {
  const inTasks = tasks.flatMap(({ item }) =>
    [...item.own.text.matchAll(form)].map(({ index, 0: words }) =>
      placeInOwn(item, index, index + words.length),
    ),
  );
  const toOperation = new RegExp(operation);
  const inClauses = isTaskOnly
    ? []
    : clauses
        .filter(
          ({ verb, text }) =>
            /^(?:decides|authorizes|requests|mandates)$/.test(verb) && toOperation.test(text),
        )
        .flatMap((clause) =>
          [...clause.text.matchAll(form)].map(({ index, 0: words }) =>
            placeIn(clause.paragraph, clause.start + index, clause.start + index + words.length),
          ),
        );
  const seen = new Set<number>();
  return [...inTasks, ...inClauses]
    .filter((place): place is Place => place !== undefined)
    .filter(({ start }) => !seen.has(start) && seen.add(start))
    .sort((one, other) => one.start - other.start);
}

/** Terms in the tasks of the operation that leave open what is wanted; one remark a term. */
export function vagueTerms(text: WordingText): WordingRemark[] {
  return Object.entries(vague).flatMap(([term, form]) => {
    const places = placesOf(text, form, true);
    return remark("vague-term", places, { term, count: places.length });
  });
}

/** The customary limit to what an operation can do, which is no fault of the wording. */
export function customaryCaveats(text: WordingText): WordingRemark[] {
  const places = placesOf(text, caveat, false);
  return remark("customary-caveat", places, { count: places.length });
}
