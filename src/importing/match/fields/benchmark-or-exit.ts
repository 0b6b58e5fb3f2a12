import type { Context } from "../context";
import { evidenceFrom } from "../evidence";
import type { Proposal } from "../proposal";

export type BenchmarkOrExit = "yes" | "no";

const forms: readonly RegExp[] = [
  /\bbench-?marks?\b/i,
  /\bmilestones?\b/i,
  /\bexit strateg\w+/i,
  /\b(?:draw(?:ing)?[- ]?down|phas(?:e|ed|ing)[- ](?:out|down)|phased withdrawal|down-?siz\w+|scal(?:e|ing) down|gradual(?:ly)? (?:reduc\w+|withdraw\w+)|wind(?:ing)?[- ]?(?:up|down))\b/i,
  /\b(?:reduc(?:e|ed|ing|tions?)|adjusted reduction)\b[^.;]{0,70}\b(?:strength|size|military component|troops?|force levels?|personnel|components?|contingents?|mission|operation|presence|number)\b/i,
  /\b(?:reduction|withdrawal) of the Force\b/,
  /\b(?:strategy|plan|timetable) for (?:its|mission|the (?:mission|operation|force)(?:'s)?) (?:conclusion|withdrawal|departure|closure|exit)\b/i,
  /\b(?:strength|size|military component|troops?|force levels?|personnel|military units)\b[^.;]{0,50}\b(?:reductions?|be reduced|withdrawal)\b/i,
  /\b(?:complet(?:e|ing|ion)|conclud(?:e|ing)|terminat(?:e|ing|ion)|close|closure)\b[^.;]{0,45}\b(?:mission|operation|mandate)\b/i,
  /\b(?:mission|operation|mandate|force)\b(?:'s)?[^.;]{0,80}\b(?:expected to|will|to) (?:be )?(?:complete\w*|terminate\w*|conclude\w*)\b/i,
  /\b(?:transfer|hand(?:ing)?[- ]?over|devolv\w+|transition)\b[^.;]{0,100}\b(?:to|of)\b[^.;]{0,60}\b(?:local|national|government|authorities|institutions|country team|civilian|police|follow-?on|responsibilit\w+|functions|tasks)\b/i,
  /\b(?:replac\w+|succeed\w+|follow(?:ed)?[- ]on)\b[^.;]{0,80}\b(?:force|operation|mission|presence)\b/i,
  /\btransition to\b[^.;]{0,60}\b(?:peace-?keeping|United Nations|successor|follow-?on|other forms)\b/i,
  /\b(?:intention|intends|decides) not to (?:extend|renew|prolong)\b/i,
  /\bfinal (?:extension|period|renewal|mandate)\b/i,
  /\bexpected to terminate\b|\bconditions for (?:the )?(?:handover|withdrawal)\b(?! of (?:all |any )?(?:other|foreign))|\bend-?state\b/i,
];
/** A government or its institutions "of Transition" are no exit. */
const transitional = /\bTransition\b(?! (?:[Pp]lan|[Ss]trategy|to)\b)/g;
const ofPerformance = /\b(?:accountab|performance|methodolog)/i;

/**
 * The words of a decision without what only sounds like an exit: transitional institutions, and
 * benchmarks by which the performance of staff and units is judged.
 */
function withoutOthers(text: string): string {
  return text
    .replace(transitional, (words) => " ".repeat(words.length))
    .replace(/\bbench-?marks?\b/gi, (words, at: number) => {
      const near = text.slice(Math.max(0, at - 60), at + words.length + 40);
      return ofPerformance.test(near) ? " ".repeat(words.length) : words;
    });
}

const aside =
  /^(?:welcomes|commends|calls|urges|demands|condemns|recalls|invites|expresses|deplores|pays|appeals|encourages)$/;

/**
 * Whether the operative text sets benchmarks, an exit, a reduction, an end by completion or a
 * handover. Calls on the parties and what is said of a predecessor do not count.
 */
export function benchmarkOrExit(context: Context): Proposal<"benchmarkOrExit", BenchmarkOrExit>[] {
  const decisions = context.clauses.map((clause) => ({ clause, text: withoutOthers(clause.text) }));
  for (const form of forms) {
    for (const { clause, text } of decisions) {
      const match = form.exec(text);
      const isAside =
        aside.test(clause.verb) && !/bench|exit strat|milestone|\bdraw/i.test(match?.[0] ?? "");
      if (!match || isAside || isPredecessors(context, clause.text, match.index, match[0]))
        continue;
      const start = clause.start + match.index;
      const evidence = evidenceFrom(
        context.source,
        clause.paragraph,
        start,
        start + match[0].length,
      );
      return [{ field: "benchmarkOrExit", value: "yes", evidence, certainty: "likely" }];
    }
  }
  return [{ field: "benchmarkOrExit", value: "no", evidence: [], certainty: "likely" }];
}

/** Whether the words speak of taking over from another force, or of others' forces. */
function isPredecessors(context: Context, text: string, at: number, words: string): boolean {
  const near = /transition/i.test(words)
    ? text
    : text.slice(Math.max(0, at - 60), at + words.length + 60);
  const { main, others } = context.forces;
  const isOther =
    others.some((force) => near.includes(force)) && !(main !== "" && words.includes(main));
  if (/\bestablish(?:es|ing|ment of)? (?:a|the) $/.test(text.slice(Math.max(0, at - 24), at)))
    return true;
  return isOther && /transfer|transition|replac|hand|withdraw|succeed|follow/i.test(words);
}
