import type { Context } from "./context";
import { evidenceFrom } from "./evidence";
import { dateForm, dateIn } from "./language/dates";
import type { Proposal } from "./proposal";

/** What a text provides for that a design has no answer for: reviews, and with whom to work. */
export type ProvisionKind = "review" | "partner";

/** `value` is the day a review is due or "" where none is named; for a partner, its name. */
export type Provision = Proposal<ProvisionKind, string>;

const review =
  /\b(?:strategic|independent|comprehensive|thorough|technical|joint)?,? ?(?:review|reassess)(?:ed|s)?\b[^.;]{0,160}/i;
const setsReview =
  /^(?:decides|requests|agrees|expresses|resolves|undertakes|intends|reiterates|reaffirms|invites|)$/;
const ofOperation =
  /\b(?:mandate|strength|size|structure|concept of operations|deployment|operation|mission|force|presence|ceilings?|levels?|composition|authori[sz]ation|configuration|implementation)\b/i;
/** Organizations, in the customary names, that a mission is told to work with. */
const partner =
  /\b(?:African Union|European Union|League of Arab States|Economic Community of (?:West|Central) African States|Southern African Development Community|Intergovernmental Authority on Development|Caribbean Community|Organization of (?:African Unity|American States)|Organization for Security and Cooperation in Europe|North Atlantic Treaty Organization|World Bank|International Monetary Fund|United Nations [Cc]ountry [Tt]eam|United Nations High Commissioner for Refugees|United Nations Development Programme|Peacebuilding Commission|International Committee of the Red Cross)\b/g;
const together =
  /\b(?:cooperat|coordinat|consult|collaborat|partner|jointly|together|liais|support|work(?:ing)? with)\w*/i;

function reviewsIn(context: Context): Provision[] {
  return context.clauses.flatMap((clause): Provision[] => {
    const match = setsReview.test(clause.verb) ? review.exec(clause.text) : null;
    if (!match || !ofOperation.test(clause.text)) return [];
    const start = clause.start + match.index;
    const end = start + match[0].length;
    const day = new RegExp(
      `\\b(?:by|before|no later than|not later than|on|until) (${dateForm})`,
    ).exec(clause.text.slice(match.index))?.[1];
    const evidence = evidenceFrom(context.source, clause.paragraph, start, end);
    return [
      { field: "review", value: (day && dateIn(day)) ?? "", evidence, certainty: "possible" },
    ];
  });
}

function partnersIn(context: Context): Provision[] {
  const named = new Set<string>();
  return context.clauses.flatMap((clause): Provision[] => {
    if (!together.test(clause.text)) return [];
    return [...clause.text.matchAll(partner)].flatMap(({ index, 0: name }): Provision[] => {
      if (named.has(name)) return [];
      named.add(name);
      const start = clause.start + index;
      const evidence = evidenceFrom(context.source, clause.paragraph, start, start + name.length);
      return [{ field: "partner", value: name, evidence, certainty: "possible" }];
    });
  });
}

/** The reviews that the text sets and the organizations that it tells the operation to work with. */
export function readProvisions(context: Context): Provision[] {
  return [...reviewsIn(context), ...partnersIn(context)];
}
