import type { CheckResult } from "../../../engine/assessment";
import { type Consequence, consequences } from "../../../engine/status";
import type { Block, Runs } from "../block";
import { checkTitle, reasonInWords } from "../check-in-words";
import { joined, said, strong } from "../runs";
import type { Paper, PaperOption } from "./paper";

/** The open checks of an option in the order of what to change first. */
function openOf({ assessment, making }: PaperOption): CheckResult[] {
  return assessment.worthChangingFirst.flatMap((id) => making.results.get(id) ?? []);
}

/** Ids of checks that are open for the same reason in every option that decides on an operation. */
function openInAll({ words, options }: Paper): Set<string> {
  const operations = options.filter(({ isNoMission }) => !isNoMission);
  const [first, ...others] = operations;
  if (!first || others.length === 0) return new Set();
  const saysAlike = (result: CheckResult) =>
    others.every(({ making, design }) => {
      const other = making.results.get(result.id);
      return (
        other?.status === result.status &&
        reasonInWords(words, other, design) === reasonInWords(words, result, first.design)
      );
    });
  return new Set(
    openOf(first)
      .filter(saysAlike)
      .map(({ id }) => id),
  );
}

function itemOf({ words }: Paper, { design }: PaperOption, result: CheckResult): Runs {
  const status = words.say(`ui.status.${result.status}`);
  const named = words.say("options-paper.check.status", {
    title: checkTitle(words, result),
    status,
  });
  return joined([[strong(words.closed(named))], said(reasonInWords(words, result, design))]);
}

/** Open checks by what they mean for the design, the gravest first. */
function byConsequence(
  paper: Paper,
  option: PaperOption,
  results: readonly CheckResult[],
): Block[] {
  return consequences.flatMap((consequence: Consequence): Block[] => {
    const own = results.filter((result) => result.consequence === consequence);
    if (own.length === 0) return [];
    return [
      {
        kind: "paragraph",
        runs: [strong(paper.words.say(`report.consequence.${consequence}`))],
      },
      { kind: "list", items: own.map((result) => itemOf(paper, option, result)) },
    ];
  });
}

function ownRisks({ words }: Paper, { design }: PaperOption): Block {
  const risks = design.option?.risks?.trim();
  return risks
    ? {
        kind: "note",
        title: words.say("options-paper.risks.own"),
        body: risks.split(/\n+/).map((line) => said(line)),
      }
    : { kind: "paragraph", tone: "quiet", runs: said(words.say("options-paper.risks.own.none")) };
}

function optionBlocks(
  paper: Paper,
  option: PaperOption,
  place: number,
  shared: ReadonlySet<string>,
): Block[] {
  const { words } = paper;
  const open = openOf(option);
  const own = option.isNoMission ? open : open.filter(({ id }) => !shared.has(id));
  const sharedHere = open.length - own.length;
  const lines = [
    open.length === 0 ? words.say("report.change-first.none") : "",
    sharedHere > 0 ? words.say("options-paper.risks.besides", { count: sharedHere }) : "",
    option.isNoMission ? words.say("options-paper.risks.no-mission") : "",
  ];
  return [
    { kind: "heading", level: 3, id: `risks-${place + 1}`, text: option.name.full },
    ...(lines.some(Boolean) ? [{ kind: "paragraph", runs: said(...lines) } as const] : []),
    ...byConsequence(paper, option, own),
    ownRisks(paper, option),
  ];
}

/**
 * What is open under each option: broken chains and unmet prerequisites before proxies, then the
 * risks that its author names. What is open alike in all that decide on an operation stands once.
 */
export function risksPart(paper: Paper): Block[] {
  const { words, options } = paper;
  const shared = openInAll(paper);
  const bearer = options.find(({ isNoMission }) => !isNoMission);
  const common = bearer ? openOf(bearer).filter(({ id }) => shared.has(id)) : [];
  return [
    { kind: "heading", level: 2, id: "risks", text: words.say("options-paper.risks") },
    { kind: "paragraph", runs: said(words.say("options-paper.risks.what")) },
    ...(bearer && common.length > 0
      ? [
          {
            kind: "heading",
            level: 3,
            id: "risks-shared",
            text: words.say("options-paper.risks.shared"),
          } as const,
          ...byConsequence(paper, bearer, common),
        ]
      : []),
    ...options.flatMap((option, place) => optionBlocks(paper, option, place, shared)),
  ];
}
