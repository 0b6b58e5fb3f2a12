import type { Context } from "../context";
import { type Evidence, evidenceFrom } from "../evidence";
import type { Clause } from "../language/clauses";
import { taskLists } from "../mandate-paragraphs";
import type { Proposal } from "../proposal";
import type { Paragraph } from "../structure/paragraph";

export const chapterSevenValues = ["yes", "partial", "no"] as const;
export type ChapterSeven = (typeof chapterSevenValues)[number];

const chapter =
  "(?:Chapters? (?:VI,? and )?VII(?:I? and VIII)?|Chapter 7|Articles? (?:39|40|41|42))";
const acting = new RegExp(
  `\\b[Aa]cting(?:,)?(?: \\w+,?){0,3} (?:under|pursuant to|on the basis of)(?: the provisions of)? ${chapter}\\b`,
  "g",
);
const granting = new RegExp(`\\b(?:under|pursuant to) (?:the provisions of )?${chapter}\\b`, "g");
const onlyToldOf =
  /^(?:recalls|emphasizes|notes|takes|welcomes|endorses|reaffirms|reiterates|stresses|underlines|recognizes|commends)$/;
const limited = /\b(?:[Ss]ection|[Pp]art) [A-Z\dIVX]+ of|\bwith respect to paragraphs?\b/;

interface Invocation {
  paragraph: Paragraph;
  clause: Clause | undefined;
  evidence: Evidence[];
}

function inPreamble(context: Context): Invocation[] {
  return context.structure.preamble.flatMap((paragraph) =>
    [...paragraph.whole.text.matchAll(acting)].map(({ index, 0: found }) => ({
      paragraph,
      clause: undefined,
      evidence: evidenceFrom(context.source, paragraph, index, index + found.length),
    })),
  );
}

function inDecisions(context: Context): Invocation[] {
  return context.clauses.flatMap((clause) => {
    if (onlyToldOf.test(clause.verb)) return [];
    const form = /^(?:decides|authorizes|demands|)$/.test(clause.verb) ? granting : acting;
    return [...clause.text.matchAll(form)].map(({ index, 0: found }) => {
      const start = clause.start + index;
      const evidence = evidenceFrom(context.source, clause.paragraph, start, start + found.length);
      return { paragraph: clause.paragraph, clause, evidence };
    });
  });
}

/** Whether a paragraph gives the force all its mandate: it grants, and no other paragraph does. */
function isWholeMandate(context: Context, { paragraph }: Invocation): boolean {
  const grants =
    /\bauthori[sz]es?\b/i.test(paragraph.whole.text) &&
    /\b(?:necessary (?:means|measures|action)|establish|deploy)/i.test(paragraph.whole.text);
  const isElsewhere = (text: string) =>
    /\b(?:mandate of|to establish|extend the mandate|establishment of (?:a|the) )/i.test(text);
  const others = context.clauses.filter(
    (clause) =>
      clause.paragraph !== paragraph &&
      /^(?:decides|authorizes|approves|recommends)$/.test(clause.verb) &&
      isElsewhere(clause.text),
  );
  return (
    grants &&
    others.length === 0 &&
    taskLists(context).every(({ lead }) => lead.id.startsWith(paragraph.id))
  );
}

/**
 * Whether Chapter VII is invoked for the whole: before paragraph 1 of an undivided text, or in the
 * one paragraph that gives the mandate; `partial` where it stands elsewhere only.
 */
export function chapterSeven(context: Context): Proposal<"chapterVII", ChapterSeven>[] {
  const { paragraphs, operative } = context.structure;
  const [first] = operative;
  const before = first ? paragraphs.indexOf(first) : paragraphs.length;
  const preambular = inPreamble(context);
  const isDivided = new Set(operative.map(({ part }) => part).filter(Boolean)).size > 1;
  const opening = preambular.filter(
    ({ paragraph }) =>
      paragraphs.indexOf(paragraph) < before && !limited.test(paragraph.whole.text),
  );
  const decisions = inDecisions(context);
  const all = [...preambular, ...decisions];
  const evidence = (invocations: readonly Invocation[]) =>
    invocations.flatMap((each) => each.evidence);
  const answer = (value: ChapterSeven, from: readonly Invocation[]) => [
    {
      field: "chapterVII" as const,
      value,
      evidence: evidence(from),
      certainty: "certain" as const,
    },
  ];
  if (opening.length > 0 && !isDivided) return answer("yes", opening);
  const whole = decisions.filter((each) => isWholeMandate(context, each));
  if (whole.length > 0) return answer("yes", whole);
  return answer(all.length > 0 ? "partial" : "no", all);
}
