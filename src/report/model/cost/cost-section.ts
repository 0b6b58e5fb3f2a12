import type { PlainDesign } from "../../../domain/plain";
import { type MandateCost, mandateCost } from "../../../planning/cost/mandate-cost";
import { moneyBeside } from "../../../planning/cost/money-beside";
import { costsPerUniformed } from "../../../planning/cost/published-costs";
import {
  type Deployment,
  deploymentByMonth,
} from "../../../planning/deployment/deployment-by-month";
import { planningContext } from "../../../planning/deployment/planning-context";
import { publishedFigure } from "../../../precedents/published-figures";
import type { Block, Run, Runs, TableColumn } from "../block";
import type { Making } from "../making";
import { plain as plainRun, said, strong } from "../runs";
import { labelOf } from "../value-in-words";
import { commitsInWords, lacksInWords, pricesInWords } from "./commitment-in-words";
import { basisInWords, monthInWords, namedMonths, stepsInWords } from "./deployment-in-words";
import { moneyBesideInWords } from "./money-in-words";
import { ownFiguresInWords } from "./own-figures";
import { moneyRange, personMonthsRange, personsRange } from "./ranges-in-words";
import { stretchesOf } from "./stretches";

const paragraph = (runs: Runs, tone?: "lead" | "quiet"): Block => ({
  kind: "paragraph",
  ...(tone ? { tone } : {}),
  runs,
});
const start = (text: string): TableColumn => ({ text, align: "start" });
const end = (text: string): TableColumn => ({ text, align: "end" });

/** A mark of a source, apart from what stands before it. */
const marked = (mark: Run): Run[] => [plainRun("\u00a0"), mark];

/** The marks of the budgets that the cost a person is worked out from, each source once. */
export function costMarks({ sources }: Making): Run[] {
  const pages = new Map(
    costsPerUniformed.flatMap(({ source: { title, url } }) =>
      url === undefined ? [] : [[url, { title, url }] as const],
    ),
  );
  return [...pages.values()].flatMap((page) => marked(sources.citePage(page)));
}

function stretches(making: Making, cost: MandateCost): Block[] {
  const { words } = making;
  const rows = stretchesOf(words, cost);
  const hasMoney = rows.some(({ stretch }) => stretch.usdMillions);
  const marks = hasMoney && !cost.perUniformed.isOwn ? costMarks(making) : [];
  return [
    {
      kind: "table",
      caption: words.say("cost.stretches.caption"),
      columns: [
        start(words.say("cost.stretches.stretch")),
        end(words.say("cost.stretches.persons")),
        ...(hasMoney ? [end(words.say("cost.stretches.money"))] : []),
      ],
      rows: rows.map(({ name, stretch }): Runs[] => [
        [strong(name)],
        said(personMonthsRange(words, stretch.personMonths)),
        ...(stretch.usdMillions ? [said(moneyRange(words, stretch.usdMillions))] : []),
      ]),
    },
    ...(hasMoney
      ? [
          paragraph(
            [
              plainRun(words.join([pricesInWords(words, cost), words.say("cost.stretch.formula")])),
              ...marks,
            ],
            "quiet",
          ),
        ]
      : []),
  ];
}

function deployment(making: Making, { months, ...rest }: Deployment): Block[] {
  const { words, sources } = making;
  const shown = namedMonths(months).filter(({ military }) => military !== undefined);
  const isRamp = shown[0]?.military?.basis === "ramp";
  const isScheduled = shown.some(({ scheduled }) => scheduled.military !== undefined);
  const none = words.say("cost.none");
  return [
    ...(shown.length > 0
      ? [
          {
            kind: "table" as const,
            caption: words.say("cost.report.caption"),
            columns: [
              start(words.say("cost.table.month")),
              end(words.say("cost.table.military")),
              end(words.say("cost.table.uniformed")),
              ...(isScheduled ? [end(words.say("cost.table.scheduled"))] : []),
            ],
            rows: shown.map((month): Runs[] => [
              [strong(monthInWords(words, month))],
              said(month.military ? personsRange(words, month.military) : none),
              said(month.uniformed ? personsRange(words, month.uniformed) : none),
              ...(isScheduled
                ? [
                    said(
                      month.scheduled.military === undefined
                        ? none
                        : words.number(month.scheduled.military),
                    ),
                  ]
                : []),
            ]),
          },
        ]
      : []),
    paragraph(
      [
        plainRun(words.join(basisInWords(words, { months, ...rest }))),
        ...(isRamp ? marked(sources.citePage(publishedFigure("months-to-peak").source)) : []),
      ],
      "quiet",
    ),
    ...list(stepsInWords(words, { months, ...rest })),
  ];
}

const list = (sentences: readonly string[]): Block[] =>
  sentences.length === 0
    ? []
    : [{ kind: "list", items: sentences.map((sentence) => said(sentence)) }];

/** Whether money or a figure of it is the author's concern: stated, or set in the place of ours. */
function concernsMoney({ commitment }: PlainDesign, own: readonly string[]): boolean {
  const { costEstimateUsdMillions, budgetUsdMillions, fundingCoversMonths } = commitment;
  const stated = [costEstimateUsdMillions, budgetUsdMillions, fundingCoversMonths];
  return own.length > 0 || stated.some((each) => each !== undefined);
}

/**
 * What the mandate commits, compactly: people and money as ranges, who is to be expected when, the
 * author's money beside it, the author's own figures, and what is left open. Where length or strength
 * cannot be told, why, if it was asked for; nothing unasked where the author states nothing of money.
 */
export function costSection(making: Making): Block[] {
  const { words, design, options } = making;
  const cost = mandateCost(design);
  const { design: plain } = planningContext(design);
  const own = ownFiguresInWords(words, design, plain);
  if (!options.cost && !concernsMoney(plain, own)) return [];
  const commits = commitsInWords(words, plain, cost);
  const lacks = lacksInWords(words, cost);
  const heading: Block = { kind: "heading", level: 2, id: "cost", text: words.say("cost.title") };
  if (commits === undefined || cost.lacks === "uniformed")
    return options.cost && lacks ? [heading, paragraph(said(lacks), "lead")] : [];
  const fields = cost.missing.map((path) => labelOf(words, path));
  return [
    heading,
    paragraph(said(commits, lacks ?? ""), "lead"),
    ...stretches(making, cost),
    ...deployment(making, deploymentByMonth(design)),
    ...list(moneyBesideInWords(words, moneyBeside(design, cost), cost)),
    ...(own.length > 0 ? [paragraph(said(words.say("cost.report.own"))), ...list(own)] : []),
    ...(fields.length > 0
      ? [paragraph(said(words.say("cost.report.missing", { fields: words.clauses(fields) })))]
      : []),
  ];
}
