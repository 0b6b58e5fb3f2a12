import { uniformedParts } from "../../../planning/deployment/uniformed-parts";
import type { Block, Run, Runs } from "../block";
import { lacksInWords, pricesInWords } from "../cost/commitment-in-words";
import { costMarks } from "../cost/cost-section";
import { moneyBesideInWords } from "../cost/money-in-words";
import {
  moneyRange,
  monthsInWords,
  personMonthsRange,
  personsRange,
} from "../cost/ranges-in-words";
import { stretchesOf } from "../cost/stretches";
import { said, textOf } from "../runs";
import { labelOf } from "../value-in-words";
import { type BesideRow, besideBlocks, termsOf } from "./beside";
import { ledBy } from "./led-by";
import { daysInWords } from "./means-in-words";
import type { Paper, PaperOption } from "./paper";

/** A line of the table; "" in an option where it cannot be told. */
interface MeansRow {
  readonly what: string;
  readonly tell: (option: PaperOption) => string;
  /** What is said of an option of which it cannot be told. */
  readonly untold?: string;
}

const stretchIds = ["first-year", "whole", "full", "authorised"] as const;

function strengthRows({ words, options }: Paper): MeansRow[] {
  const months = new Set(
    options.flatMap(({ means }) => means.strength.expected.map(({ month }) => month)),
  );
  return [
    ...uniformedParts.map(
      (part): MeansRow => ({
        what: words.say(`options-paper.ceiling.${part}`),
        tell: ({ means }) => {
          const count = means.strength.ceilings[part];
          return count === undefined ? "" : words.number(count);
        },
      }),
    ),
    ...[...months]
      .sort((a, b) => a - b)
      .map(
        (month): MeansRow => ({
          what: words.say("options-paper.expected", { month }),
          tell: ({ means }) => {
            const range = means.strength.expected.find((each) => each.month === month);
            return range ? personsRange(words, range) : "";
          },
        }),
      ),
  ];
}

function costRows({ words }: Paper): MeansRow[] {
  const stretchIn = (option: PaperOption, id: (typeof stretchIds)[number]) =>
    stretchesOf(words, option.means.cost).find((each) => each.id === id)?.stretch;
  return [
    {
      what: words.say("options-paper.length"),
      tell: ({ means: { cost } }) =>
        cost.mandate.kind === "known" ? monthsInWords(words, cost.mandate.months) : "",
    },
    ...stretchIds.flatMap((id): MeansRow[] => [
      {
        what: words.say(`options-paper.person-months.${id}`),
        tell: (option) => {
          const stretch = stretchIn(option, id);
          return stretch ? personMonthsRange(words, stretch.personMonths) : "";
        },
      },
      {
        what: words.say(`options-paper.money.${id}`),
        tell: (option) => {
          const money = stretchIn(option, id)?.usdMillions;
          return money ? moneyRange(words, money) : "";
        },
      },
    ]),
  ];
}

function timeRows({ words }: Paper): MeansRow[] {
  return (
    [
      ["timing.firstDeploymentDate", "first"],
      ["timing.fullDeploymentDate", "full"],
    ] as const
  ).map(([path, day]) => ({
    what: labelOf(words, path),
    untold: words.say("fields.not-stated"),
    tell: ({ means }) => {
      const at = means.time[day];
      return at ? daysInWords(words, at) : "";
    },
  }));
}

/** The lines that something can be told of, and that the options do not tell alike. */
function differingRows(paper: Paper): BesideRow[] {
  const { words, options } = paper;
  const rows = [...strengthRows(paper), ...costRows(paper), ...timeRows(paper)];
  return rows.flatMap(({ what, tell, untold }): BesideRow[] => {
    const told = options.map(tell);
    if (told.every((text) => text === "")) return [];
    const cells = told.map((text, place) => {
      if (text !== "") return said(text);
      if (options[place]?.isNoMission) return said(words.say("options-paper.said.no-mission"));
      if (untold !== undefined) return said(untold);
      const isBare = options[place]?.means.cost.lacks === "uniformed";
      return said(words.say(isBare ? "options-paper.said.uniformed" : "options-paper.untold"));
    });
    return new Set(cells.map(textOf)).size > 1 ? [{ what, cells }] : [];
  });
}

/** What stands behind the figures of each option: why none can be told, its prices, its own money. */
function grounds(paper: Paper): Runs[] {
  const { words } = paper;
  const cells = paper.options.map(({ means: { cost, money }, isNoMission }): Runs => {
    if (isNoMission) return [];
    const hasMoney = stretchesOf(words, cost).some(({ stretch }) => stretch.usdMillions);
    const lines = [
      lacksInWords(words, cost) ?? "",
      hasMoney ? pricesInWords(words, cost) : "",
      ...moneyBesideInWords(words, money, cost),
    ].filter((line) => line !== "");
    return said(...lines);
  });
  return termsOf(paper, cells)
    .filter(({ runs }) => textOf(runs) !== "")
    .map(({ term, runs }) => ledBy(words, term, runs));
}

/** The sources of the cost a person, where one of the options takes the published one. */
function marks({ options, base }: Paper): Run[] {
  const isOurs = options.some(
    ({ means: { cost } }) => cost.whole?.usdMillions && !cost.perUniformed.isOwn,
  );
  return isOurs ? costMarks(base.making) : [];
}

/** Strength, cost and time of the options beside each other, as ranges. */
export function meansPart(paper: Paper): Block[] {
  const { words } = paper;
  const rows = differingRows(paper);
  const lines = grounds(paper);
  return [
    { kind: "heading", level: 2, id: "means", text: words.say("options-paper.means") },
    {
      kind: "paragraph",
      runs: [
        ...said(
          rows.length === 0
            ? words.say("options-paper.means.alike")
            : words.say("options-paper.means.what"),
          words.say("cost.stretch.formula"),
        ),
        ...marks(paper),
      ],
    },
    ...besideBlocks(
      paper,
      {
        caption: words.say("options-paper.means.caption"),
        first: words.say("options-paper.column.means"),
      },
      rows,
    ),
    ...(lines.length > 0 ? [{ kind: "list", items: lines } as const] : []),
  ];
}
