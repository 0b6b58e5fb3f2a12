import type { Override } from "../../../domain/design";
import { type Threshold, thresholds } from "../../../engine/thresholds";
import type { Block, Runs, Term } from "../block";
import { checkTitleById } from "../check-in-words";
import { emphasis, joined, plain, said } from "../runs";
import { amountInWords } from "../value-in-words";
import { firstVoteSection } from "../votes/first-vote-section";
import { type BesideRow, besideBlocks, termsOf } from "./beside";
import { figureName, figureValue } from "./figure-names";
import type { Paper } from "./paper";

/** A value with the author's reason for it, where there is one. */
const withReason = ({ words }: Paper, value: string, reason: string | undefined): Runs =>
  joined([
    said(value),
    ...(reason ? [[emphasis(words.say("report.threshold.why", { why: reason }))]] : []),
  ]);

/** The author's own view beside each check, options of which it is the same together. */
function overrides(paper: Paper): Term[] {
  const { words, comparison } = paper;
  const viewOf = ({ who, why, when }: Override) =>
    words.say("checks.shared.override.said", { who, why, when: words.date(when) });
  return comparison.checks.flatMap(({ check, results }): Term[] => {
    if (results.every(({ override }) => !override)) return [];
    const views = termsOf(
      paper,
      results.map(({ override }) => said(override ? viewOf(override) : "")),
    ).filter(({ runs }) => runs.some((run) => run.kind === "plain" && run.text !== ""));
    return [
      {
        term: checkTitleById(words, check),
        runs: said(
          ...views.map(({ term, runs }) =>
            words.say("options-paper.own.view", {
              options: term,
              view: runs.map((run) => (run.kind === "plain" ? run.text : "")).join(""),
            }),
          ),
        ),
      },
    ];
  });
}

function thresholdRows(paper: Paper): BesideRow[] {
  const { words, comparison } = paper;
  return comparison.thresholds.map(({ threshold, values, reasons, checks }) => {
    const { unit } = thresholds[threshold] as Threshold;
    const what = words.sayDynamic(`checks.threshold.${threshold}`);
    const read = words.clauses(checks.map((id) => checkTitleById(words, id)));
    return {
      what: words.say("options-paper.own.threshold", { threshold: what, checks: read }),
      cells: values.map((value, place) =>
        withReason(paper, amountInWords(words, value, unit), reasons[place]),
      ),
    };
  });
}

function figureRows(paper: Paper): BesideRow[] {
  const { words, comparison, options, base } = paper;
  return comparison.figures.map(({ figure, values, reasons }) => {
    const holder = options[values.findIndex((value) => value !== undefined)] ?? base;
    return {
      what: figureName(words, holder.design, figure),
      cells: values.map((value, place) =>
        value === undefined
          ? said(words.say("options-paper.own.usual"))
          : withReason(
              paper,
              figureValue(words, (options[place] ?? base).design, figure, value),
              reasons[place],
            ),
      ),
    };
  });
}

/** Thresholds that all options change in the same way: like for like, and still the author's. */
function changedAlike({ words, comparison, base }: Paper): Term[] {
  const mixed = new Set(comparison.thresholds.map(({ threshold }) => threshold as string));
  return (base.design.thresholds ?? []).flatMap(({ threshold, value, reason }): Term[] => {
    const known = (thresholds as Record<string, Threshold>)[threshold];
    if (!known || mixed.has(threshold) || value === known.value) return [];
    if (value < known.least || value > known.most) return [];
    return [
      {
        term: words.sayDynamic(`checks.threshold.${threshold}`),
        runs: [
          plain(
            words.say("report.threshold.changed", {
              now: amountInWords(words, value, known.unit),
              usual: amountInWords(words, known.value, known.unit),
              reason,
            }),
          ),
        ],
      },
    ];
  });
}

/** Who differed in the closed votes on each option, under its name; nothing where none is closed. */
function votes({ words, options }: Paper): Block[] {
  return options.flatMap(({ name, making }, place): Block[] => {
    const [, ...blocks] = firstVoteSection(making);
    if (blocks.length === 0) return [];
    const text = words.say("options-paper.own.votes", { option: name.label });
    return [
      { kind: "heading", level: 3, id: `votes-${place + 1}`, text },
      ...blocks.map((block) =>
        block.kind === "heading" ? { ...block, id: `option-${place + 1}-${block.id}` } : block,
      ),
    ];
  });
}

/**
 * Where the author differs from the checks or from our figures, and where that makes results that
 * are not like for like.
 */
export function ownViewsPart(paper: Paper): Block[] {
  const { words } = paper;
  const views = overrides(paper);
  const limits = thresholdRows(paper);
  const alike = changedAlike(paper);
  const figures = figureRows(paper);
  const voted = votes(paper);
  const isSilent = [views, limits, alike, figures, voted].every((each) => each.length === 0);
  const first = words.say("options-paper.column.figure");
  return [
    { kind: "heading", level: 2, id: "own-views", text: words.say("options-paper.own") },
    {
      kind: "paragraph",
      runs: said(words.say(isSilent ? "options-paper.own.none" : "options-paper.own.what")),
    },
    ...(views.length > 0 ? [{ kind: "terms", items: views } as const] : []),
    ...(limits.length > 0
      ? [
          {
            kind: "paragraph",
            runs: said(words.say("options-paper.own.thresholds")),
          } as const,
        ]
      : []),
    ...besideBlocks(
      paper,
      { caption: words.say("options-paper.own.thresholds.caption"), first },
      limits,
    ),
    ...(alike.length > 0
      ? [
          {
            kind: "paragraph",
            runs: said(words.say("options-paper.own.thresholds.alike")),
          } as const,
          { kind: "terms", items: alike } as const,
        ]
      : []),
    ...besideBlocks(
      paper,
      { caption: words.say("options-paper.own.figures.caption"), first },
      figures,
    ),
    ...voted,
  ];
}
