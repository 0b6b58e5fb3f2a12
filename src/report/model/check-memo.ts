import type { MandateDesign } from "../../domain/design";
import type { CheckResult } from "../../engine/assessment";
import { engineVersion } from "../../engine/version";
import { findingById, workById } from "../../evidence/evidence-base";
import type { EvidenceBase, Finding, Work } from "../../evidence/schema";
import { coverageIn } from "../../evidence/statements";
import type { Words } from "../../i18n/words";
import { checkLogic, checkQuestion, checkTitle, reasonInWords } from "./check-in-words";
import { citationInWords, codedLine } from "./evidence-in-words";

/** What a memo says of a check whether or not a design was held against it. */
type MemoCheck = Pick<
  CheckResult,
  "id" | "room" | "warrant" | "contested" | "findings" | "against" | "nulls" | "coded"
>;

export interface MemoInput {
  readonly words: Words;
  readonly check: MemoCheck;
  /** The answer for a design; left out in the catalogue, where there is none. */
  readonly assessed?: { readonly design: MandateDesign; readonly result: CheckResult };
  readonly evidence: EvidenceBase;
  /** The sentence of a finding in the language of the words. */
  readonly statements: (findingId: string) => string;
}

const linkOf = ({ doi, url }: Work): string => (doi ? `https://doi.org/${doi}` : (url ?? ""));

/** How far a finding was confirmed, where it was not read in its source. */
function marksOf(words: Words, { basis, verified, related }: Finding): string[] {
  return [
    ...(related === "direct" ? [words.say("evidence.related.direct")] : []),
    ...(basis === "abstract" ? [] : [words.say(`evidence.basis.${basis}`)]),
    ...(verified === "recalled" && basis !== "memory"
      ? [words.say("evidence.verified.recalled")]
      : []),
  ];
}

function findingLine({ words, evidence, statements }: MemoInput, finding: Finding): string {
  const work = workById(evidence, finding.workId);
  const method = words.say(`evidence.method.${finding.method}`);
  const facts = [
    ...(work ? [citationInWords(words, work)] : []),
    coverageIn(evidence, finding, words.locale),
    method,
    ...marksOf(words, finding),
  ];
  const said = words.say("evidence.memo.finding", {
    statement: statements(finding.id),
    facts: words.clauses(facts),
  });
  return `- ${[said, work ? linkOf(work) : ""].filter(Boolean).join(" ")}`;
}

function sideLines(input: MemoInput, side: "for" | "against" | "null", ids: readonly string[]) {
  const { words, evidence } = input;
  const findings = ids.flatMap((id) => findingById(evidence, id) ?? []);
  const title = words.say(`evidence.list.${side}`);
  const head = words.say("evidence.list.count", { title, count: findings.length });
  const lines = findings.map((finding) => findingLine(input, finding));
  return [
    head,
    ...(lines.length > 0 ? lines : [`- ${words.say(`evidence.list.none.${side}`)}`]),
    "",
  ];
}

/** What the review coded on this very thing; the factor it is filed under lends it nothing. */
function codedLines({ words, check, evidence }: MemoInput): string[] {
  const own = evidence.factors.find(({ id }) => id === check.room)?.codedFactorId;
  const lines = check.coded
    .filter((id) => id !== own)
    .map((id) => {
      const { name, sentence, practitioners = "" } = codedLine(words, evidence, id);
      return `- ${words.join([words.labelled(name, sentence), practitioners])}`;
    });
  return lines.length > 0 ? [words.say("evidence.memo.coded"), ...lines, ""] : [];
}

function answerLines({ words, assessed }: MemoInput): string[] {
  if (!assessed) return [];
  const { design, result } = assessed;
  const { status, override } = result;
  return [
    words.say("evidence.memo.design", { design: design.about.title }),
    words.say("evidence.memo.answer", {
      status: words.say(`ui.status.${status}`),
      reason: reasonInWords(words, result, design),
    }),
    ...(override
      ? [words.say("checks.shared.override.said", { ...override, when: words.date(override.when) })]
      : []),
    "",
  ];
}

/**
 * One check as plain text for a memo: what it asks, the answer for a design if there is one, what
 * it rests on, its findings for, against and without effect at the same length, and the versions.
 */
export function checkMemo(input: MemoInput): string {
  const { words, check, evidence } = input;
  return [
    checkTitle(words, check),
    checkQuestion(words, check),
    "",
    ...answerLines(input),
    checkLogic(words, check),
    words.say(`checks.warrant.${check.warrant}`),
    ...(check.contested ? [words.say("checks.shared.contested")] : []),
    "",
    ...sideLines(input, "for", check.findings),
    ...sideLines(input, "against", check.against),
    ...sideLines(input, "null", check.nulls),
    ...codedLines(input),
    words.say("evidence.note.averages"),
    words.say("evidence.memo.versions", {
      engine: engineVersion,
      evidence: evidence.version,
      asOf: words.date(evidence.asOf),
    }),
    "",
  ].join("\n");
}
