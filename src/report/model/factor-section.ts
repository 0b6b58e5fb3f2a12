import type { FactorResult } from "../../engine/assessment";
import { factorSummary } from "../../evidence/coded-counts";
import { findingsOfFactor } from "../../evidence/evidence-base";
import type { Finding } from "../../evidence/schema";
import type { Block, Runs } from "./block";
import { checksOf } from "./check-blocks";
import { choicesServing } from "./choices";
import { codedLine } from "./evidence-in-words";
import type { Making } from "./making";
import { plain, said } from "./runs";
import { studyRuns } from "./study";

/** Studies shown on each side in a factor's section; the rest stand in the annex. */
export const studiesASide = 5;

/** What is coded on a factor, in words: counts, methods, how much is direct, practitioners. */
export function evidenceRuns(making: Making, factor: FactorResult): Runs {
  const { words, records, citeReview } = making;
  const { counts, codedFactorId, strongSinceRelease } = factorSummary(records.evidence, factor.id);
  const { sentence, practitioners = "" } = codedLine(words, records.evidence, codedFactorId);
  const direct = counts.direct.for + counts.direct.against + counts.direct.null;
  const all = counts.statistical + counts.qualitative + counts.none;
  const lines = [
    sentence,
    words.say("report.factor.methods", { statistical: counts.statistical, all, direct }),
    practitioners,
    strongSinceRelease
      ? words.say("report.factor.strong-since", { release: strongSinceRelease })
      : "",
    factor.kind === "context" ? words.say("report.factor.context") : "",
  ];
  return [...said(...lines), plain("\u00a0"), citeReview()];
}

/** Findings on a factor that the section shows, those that its checks lean on before the others. */
export function studiesOf(making: Making, factor: FactorResult) {
  const leaned = new Set(
    factor.checks
      .filter(({ status }) => status !== "not-applicable")
      .flatMap(({ findings, against, nulls }) => [...findings, ...against, ...nulls]),
  );
  const all = findingsOfFactor(making.records.evidence, factor.id);
  const ordered = [
    ...all.filter(({ id }) => leaned.has(id)),
    ...all.filter(({ id }) => !leaned.has(id)),
  ];
  const isFor = ({ direction }: Finding) => direction === "for";
  return { pro: ordered.filter(isFor), other: ordered.filter((finding) => !isFor(finding)) };
}

function studies(making: Making, factor: FactorResult): Block {
  const { words } = making;
  const { pro, other } = studiesOf(making, factor);
  const items = (findings: readonly Finding[], sayDirection: boolean) =>
    findings.slice(0, studiesASide).map((finding) => studyRuns(making, finding, sayDirection));
  return {
    kind: "facing",
    sides: [
      {
        title: words.say("report.studies.for", {
          shown: Math.min(studiesASide, pro.length),
          all: pro.length,
        }),
        items: items(pro, false),
        none: words.say("evidence.list.none.for"),
      },
      {
        title: words.say("report.studies.other", {
          shown: Math.min(studiesASide, other.length),
          all: other.length,
        }),
        items: items(other, true),
        none: words.say("report.studies.none-other"),
      },
    ],
  };
}

function checksPart(making: Making, factor: FactorResult): Block[] {
  if (factor.checks.length === 0) return [];
  const text = making.words.say("report.heading.checks");
  return [
    { kind: "heading", level: 3, id: `${factor.id}-checks`, text },
    ...checksOf(making, factor.checks),
  ];
}

/**
 * Whether the design says anything on a factor: a choice, or a check that could be judged. Where
 * it does not, the studies would speak past it and stand in the annex alone.
 */
export function isSpokenOf(making: Making, { id, checks }: FactorResult): boolean {
  const isJudged = checks.some(
    ({ status }) => status !== "not-stated" && status !== "not-applicable",
  );
  return isJudged || choicesServing(making, id).length > 0;
}

function studiesPart(making: Making, factor: FactorResult): Block[] {
  const { words } = making;
  if (!isSpokenOf(making, factor)) {
    const text = words.say("report.studies.left-out");
    return [{ kind: "paragraph", tone: "quiet", runs: said(text) }];
  }
  const text = words.say("report.heading.studies");
  return [{ kind: "heading", level: 3, id: `${factor.id}-studies`, text }, studies(making, factor)];
}

/** The section of a factor; it makes sense when it is pulled out of the report. */
export function factorSection(making: Making, factor: FactorResult): Block[] {
  const { words } = making;
  return [
    {
      kind: "heading",
      level: 2,
      id: factor.id,
      text: words.sayDynamic(`fields.serves.${factor.id}`),
    },
    { kind: "paragraph", tone: "lead", runs: evidenceRuns(making, factor) },
    ...choicesServing(making, factor.id),
    ...checksPart(making, factor),
    ...studiesPart(making, factor),
  ];
}
