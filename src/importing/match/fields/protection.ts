import type { Context } from "../context";
import { evidenceFrom } from "../evidence";
import type { Clause } from "../language/clauses";
import { taskLists } from "../mandate-paragraphs";
import type { Proposal } from "../proposal";
import { holdersOf } from "./authority-holders";

export type Protection = "yes" | "no";

const whom =
  "(?:civilians?|civil(?:ian)? populations?|the population|populations? (?:at risk|under threat)|displaced (?:persons|people|populations?)|IDPs|refugees|safe areas?|non-combatants|vulnerable (?:groups|populations|people|persons)|inhabitants|local populations?|(?:local )?communities)";
const forms: readonly RegExp[] = [
  new RegExp(
    `\\bprotect(?:ing|ion)?\\b(?: of| to| for)?(?! of civilians (?:advis|in armed))[^.;:]{0,90}?\\b${whom}`,
    "gi",
  ),
  new RegExp(
    `\\b(?:ensur|provid|contribut|maintain|guarantee|improv|assur|establish|promot)\\w*(?: to)?(?: the)? (?:physical )?(?:security|safety)(?: and (?:protection|security|safety))? (?:of|for)[^.;:]{0,60}?\\b${whom}`,
    "gi",
  ),
  new RegExp(
    `\\b(?:prevent|deter|halt|stop|respond to)\\w*\\b[^.;:]{0,60}\\b(?:attacks?|violence|threats)[^.;:]{0,60}\\b(?:against|on|to) ${whom}`,
    "gi",
  ),
  new RegExp(`\\b(?:extract|evacuate|defend|guard)\\w* [^.;:]{0,40}${whom}`, "gi"),
  /\bsafe areas?\b/gi,
];
const tasking =
  /^(?:decides|authorizes|mandates|approves|extends|renews|requests|endorses|recalls|reaffirms|reiterates|emphasizes|underlines|underscores|stresses|affirms|confirms|recommends|)$/;
const others =
  /^(?:\w+ ){0,3}(?:that )?(?:all |the |both |any )?(?:[A-Z][\w'-]+ )?(?:parties|Governments?|authorities|States|Member States|Secretary-?General|importance|need|responsibility|primary|obligations?|armed|international|signator|transitional|respective|factions|Council|commitment|civilian)/;
const told =
  /\b(?:primary responsibility|bears? (?:the )?responsibility|respons\w+ (?:for|to) protect\w*|resolutions? \d|in accordance with (?:international|resolution)|Convention)\b/i;

const means = /\b(?:necessary (?:means|measures)|measures necessary)\b/;
const ownNoun = /\b(?:the )?(?:Force|Mission|Operation|multinational force|military component)\b/;

/** Where words stand first: the place after them, or nowhere. */
const after = (text: string, words: RegExp | string) => {
  const place = typeof words === "string" ? text.indexOf(words) : text.search(words);
  if (place < 0 || words === "") return Number.POSITIVE_INFINITY;
  const length = typeof words === "string" ? words.length : (words.exec(text)?.[0].length ?? 0);
  return place + length;
};

/** Tells for places of a decision whether it is the force that protects; read once for all places. */
function forceProtects(context: Context, clause: Clause): (at: number) => boolean {
  const { text, verb } = clause;
  const speaksFrom = Math.min(after(text, context.forces.main), after(text, ownNoun));
  const empoweredFrom = after(text, /authori[sz]|mandate/i);
  // A power may be another force's, which then protects by it.
  const power = text.search(means);
  const isAnothers = power >= 0 && !holdersOf(context, clause, power).isMain;
  const anothersFrom = isAnothers ? after(text, means) : Number.POSITIVE_INFINITY;
  const isDecision = /^(?:decides|authorizes|approves)$/.test(verb);
  const isToOthers = others.test(text.replace(/^\W*[A-Za-z]+(?: (?:also|further))?,? /, ""));
  return (at) => {
    if (anothersFrom <= at) return false;
    if (isDecision) return speaksFrom <= at || empoweredFrom <= at || verb === "authorizes";
    return speaksFrom <= at && !isToOthers;
  };
}

/** Whether the force itself is tasked or authorised to protect civilians, the displaced or safe areas. */
export function protectionOfCivilians(
  context: Context,
): Proposal<"protectionOfCivilians", Protection>[] {
  for (const { lead, tasks } of taskLists(context)) {
    for (const task of [...tasks, lead]) {
      const holder = context.structure.operative.find(
        ({ id }) => task.id === id || task.id.startsWith(`${id} `),
      );
      const found = forms
        .slice(0, 4)
        .map((form) => new RegExp(form.source, "i").exec(task.own.text))
        .find((match) => match && !isToldOf(task.own.text, match.index, match[0]));
      const offset = task.own.at[found?.index ?? -1];
      if (!holder || !found || offset === undefined) continue;
      const start = holder.whole.at.indexOf(offset);
      return [
        {
          field: "protectionOfCivilians",
          value: "yes",
          evidence: evidenceFrom(context.source, holder, start, start + found[0].length),
          certainty: "certain",
        },
      ];
    }
  }
  for (const clause of context.clauses) {
    if (!tasking.test(clause.verb)) continue;
    const isTheForces = forceProtects(context, clause);
    for (const form of forms) {
      for (const { index, 0: words } of clause.text.matchAll(form)) {
        if (isToldOf(clause.text, index, words) || !isTheForces(index)) continue;
        const start = clause.start + index;
        const evidence = evidenceFrom(
          context.source,
          clause.paragraph,
          start,
          start + words.length,
        );
        return [{ field: "protectionOfCivilians", value: "yes", evidence, certainty: "likely" }];
      }
    }
  }
  return [{ field: "protectionOfCivilians", value: "no", evidence: [], certainty: "certain" }];
}

/** Whether words near a find show that it speaks of others' duty or of a document. */
function isToldOf(text: string, at: number, words: string): boolean {
  return told.test(text.slice(Math.max(0, at - 60), at)) || /\brights of\b/i.test(words);
}
