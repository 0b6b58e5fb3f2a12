import type { Context } from "../context";
import { type Evidence, evidenceFrom } from "../evidence";
import { taskLists } from "../mandate-paragraphs";
import type { Proposal } from "../proposal";
import type { Paragraph } from "../structure/paragraph";

/** Words that name what a force is for where no list does. */
const functionForms: readonly RegExp[] = [
  /\b(?:functions?|mandate|tasks?)\b[^.;:]{0,120}?\b(?:shall|should|will) be\b[^.;]{0,140}?\bto\b (?!be\b)(.+)/i,
  /\b(?:primary|main|core|priority) (?:tasks?|role) (?:is|are) to (?!be\b)(.+)/i,
  /\bfollowing (?:tasks?|functions?|mandate|objectives?|roles?)\b[^:;.]{0,60}: ?to (.+)/i,
  /\bwith (?:a|the) mandate\b[^.;]{0,40}? to (.+)/i,
  /\b(?:establish\w*|creat\w+|deploy\w*|dispatch\w*)\b[^.;]{0,260}?\b(?:[Ff]orce|[Mm]ission|[Oo]peration|[Oo]bservers?|[Gg]roup)\b[^.;]{0,160}? (?:in order )?to (?!be\b|the\b|a\b|an\b|\d|[A-Z])(.+)/,
  /\bto use all necessary means to (.+)/i,
];
const byReference =
  /\b(?:objectives?|recommendations?|tasks?|purposes?) (?:set out|stated|outlined|described|recommended|contained|as set)\b|\bas (?:proposed|set out|recommended|described)\b/i;

/** How many functions a sentence names: each "to" with its verb, joined by commas and "and". */
function functionsIn(text: string): number {
  const sentence = text.split(/[;:]|\.\s/)[0] ?? "";
  const more =
    sentence.match(/(?:, |\band |, and )(?:[\w ]{3,40}, |also |further )?to (?=[a-z]+ )/g) ?? [];
  return 1 + more.length;
}

function evidenceOf(context: Context, leads: readonly Paragraph[]): Evidence[] {
  return leads.flatMap(({ whole, own, id }) => {
    const holder = context.structure.operative.find(
      (paragraph) => id === paragraph.id || id.startsWith(`${paragraph.id} `),
    );
    const start = holder && own.at[0] !== undefined ? holder.whole.at.indexOf(own.at[0]) : -1;
    return holder && start >= 0
      ? evidenceFrom(
          context.source,
          holder,
          start,
          start + Math.max(own.text.length, Math.min(whole.text.length, 1)),
        )
      : [];
  });
}

/**
 * How many tasks the mandate lists, at the lowest level. Where no list does, the functions that the
 * sentence names are counted, which is only likely. Silent where the mandate is given elsewhere.
 */
export function taskCount(context: Context): Proposal<"taskCount", number>[] {
  const lists = taskLists(context);
  if (lists.length > 0) {
    const value = lists.reduce((sum, { tasks }) => sum + tasks.length, 0);
    const evidence = evidenceOf(
      context,
      lists.map(({ lead }) => lead),
    );
    return [{ field: "taskCount", value, evidence, certainty: "certain" }];
  }
  for (const form of functionForms) {
    const clause = context.clauses.find(
      ({ verb, text }) =>
        /^(?:decides|authorizes|recommends|approves)$/.test(verb) &&
        form.test(text) &&
        !byReference.test(text),
    );
    const found = clause && form.exec(clause.text);
    if (!clause || !found?.[1]) continue;
    const start = clause.start + found.index + found[0].length - found[1].length;
    const evidence = evidenceFrom(context.source, clause.paragraph, start, clause.end);
    return [{ field: "taskCount", value: functionsIn(found[1]), evidence, certainty: "likely" }];
  }
  return [];
}
