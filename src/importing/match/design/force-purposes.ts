import type { forcePurposes as purposes } from "../../../domain/vocabulary/commitment";
import type { Context } from "../context";
import { forceAuthority } from "../fields/use-of-force";
import { taskLists } from "../mandate-paragraphs";
import type { DesignProposal } from "./design-proposal";

type Purpose = (typeof purposes)[number];

const cues: readonly (readonly [Purpose, RegExp])[] = [
  ["protect-civilians", /\bprotect\w*\b[^.;]{0,90}\b(?:civilians?|population|displaced)\b/i],
  ["protect-personnel", /\b(?:protect|security|safety)\w*\b[^.;]{0,60}\b(?:personnel|staff)\b/i],
  ["free-movement", /\bfreedom of movement\b/i],
  ["humanitarian-access", /\bhumanitarian (?:assistance|access|aid|relief|operations)\b/i],
  [
    "defend-mandate",
    /\b(?:carry out|fulfil|perform|implement|discharge)\w* (?:its|the|this|their) (?:\w+ )?mandate\b|\bdefen[cs]e of (?:its|the) mandate\b/i,
  ],
  ["disarm-by-force", /\b(?:seize|confiscat|disarm)\w*\b/i],
  ["enforce-embargo", /\bembargo\b/i],
  [
    "secure-sites",
    /\b(?:key|vital|strategic) (?:installations|sites|locations|infrastructure)\b|\bgovernment buildings\b|\bairports?\b/i,
  ],
];

/** What the force may be used for, from the paragraph that grants it and the list that hangs on it. */
export function forcePurposes(context: Context): DesignProposal[] {
  const [grant] = forceAuthority(context);
  const [words] = grant?.evidence ?? [];
  if (!grant || grant.value === "no" || !words) return [];
  const paragraph = context.structure.operative.find(({ whole }) => whole.at.includes(words.start));
  if (!paragraph) return [];
  const lists = taskLists(context).filter(
    ({ lead }) => lead.id === paragraph.id || lead.id.startsWith(`${paragraph.id} `),
  );
  const from = paragraph.whole.at.indexOf(words.start);
  const granted = lists.length > 0 ? paragraph.whole.text : paragraph.whole.text.slice(from);
  const value = cues.filter(([, cue]) => cue.test(granted)).map(([purpose]) => purpose);
  return value.length > 0
    ? [{ path: "commitment.forcePurposes", value, evidence: grant.evidence, certainty: "possible" }]
    : [];
}
