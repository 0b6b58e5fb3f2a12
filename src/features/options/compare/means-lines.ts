import type { ComparedOption, Comparison } from "../../../alternatives/compare/comparison";
import { answerAt } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";
import { isStated } from "../../../domain/stated";
import { thresholds, thresholdsOf } from "../../../engine/thresholds";
import type { Words } from "../../../i18n/words";
import { deploymentByMonth } from "../../../planning/deployment/deployment-by-month";
import { type UniformedPart, uniformedParts } from "../../../planning/deployment/uniformed-parts";
import { thresholdInWords } from "../../../report/model/check-in-words";
import { lacksInWords, pricesInWords } from "../../../report/model/cost/commitment-in-words";
import { basisInWords } from "../../../report/model/cost/deployment-in-words";
import { moneyBesideInWords } from "../../../report/model/cost/money-in-words";
import {
  moneyRange,
  monthsInWords,
  personMonthsRange,
  personsRange,
} from "../../../report/model/cost/ranges-in-words";
import { type NamedStretch, stretchesOf } from "../../../report/model/cost/stretches";
import { daysInWords } from "../../../report/model/options-paper/means-in-words";
import { labelOf, valueInWords } from "../../../report/model/value-in-words";

/** A line on what the options take. */
export interface MeansLine {
  readonly key: string;
  readonly what: string;
  /** "" where it cannot be told. */
  readonly tell: (option: ComparedOption) => string;
  /** Sentences on how it was worked out; none where it is stated. */
  readonly how: (option: ComparedOption) => readonly string[];
  /** It counts people in uniform. */
  readonly isStrength?: true;
  /** It rests on the cost of a person in uniform. */
  readonly isCost?: true;
  /** The fields that would tell it; those of the strength where absent. */
  readonly needs?: readonly FieldPath[];
}

const ceilingFields: Readonly<Record<UniformedPart, readonly FieldPath[]>> = {
  military: ["force.troopCeiling"],
  police: ["force.individualPolice", "force.formedPoliceUnits", "force.formedPoliceUnitSize"],
  observers: ["force.observersAndStaff", "force.observersInsideCeiling"],
};
const rampFigures = ["ramp-low-share", "ramp-high-share", "ramp-months"] as const;

/** Fields as an option states them: "Troop ceiling: 7,000 people". */
function stated(words: Words, { design }: ComparedOption, paths: readonly FieldPath[]): string[] {
  return paths.flatMap((path) => {
    const answer = answerAt(design, path);
    if (!isStated(answer)) return [];
    const value = valueInWords(words, path, answer);
    return [words.say("colleagues.cell", { field: labelOf(words, path), value })];
  });
}

function ceilingLines(words: Words): MeansLine[] {
  return uniformedParts.map((part) => ({
    key: part,
    isStrength: true,
    needs: ceilingFields[part].slice(0, 1),
    what: words.say(`options-paper.ceiling.${part}`),
    tell: ({ means }) => {
      const ceiling = means.strength.ceilings[part];
      return ceiling === undefined ? "" : words.number(ceiling);
    },
    how: (option) => stated(words, option, ceilingFields[part]),
  }));
}

/** What the expected strength of an option rests on. */
function expectedHow(words: Words, { design }: ComparedOption): string[] {
  const deployment = deploymentByMonth(design);
  const isRamp = deployment.months[0]?.military?.basis === "ramp";
  const valueOf = thresholdsOf(design);
  const ramp = rampFigures.map((id) =>
    thresholdInWords(words, {
      id,
      value: valueOf(id),
      changed: valueOf(id) !== thresholds[id].value,
    }),
  );
  return [...basisInWords(words, deployment), ...(isRamp ? ramp : [])];
}

function expectedLines(words: Words, { options }: Comparison): MeansLine[] {
  const months = options.flatMap(({ means }) => means.strength.expected.map(({ month }) => month));
  return [...new Set(months)]
    .sort((a, b) => a - b)
    .map((month) => ({
      key: `month-${month}`,
      isStrength: true,
      what: words.say("options-paper.expected", { month }),
      tell: ({ means }) => {
        const range = means.strength.expected.find((each) => each.month === month);
        return range ? personsRange(words, range) : "";
      },
      how: (option) => expectedHow(words, option),
    }));
}

const stretchIds = ["whole", "full", "authorised"] as const satisfies readonly NamedStretch["id"][];

function costLines(words: Words): MeansLine[] {
  return stretchIds.map((id) => ({
    key: id,
    isCost: true as const,
    what: words.say(`comparison.cost.${id}`),
    tell: ({ means: { cost } }) => {
      const stretch = stretchesOf(words, cost).find((each) => each.id === id)?.stretch;
      if (!stretch) return "";
      const persons = personMonthsRange(words, stretch.personMonths);
      return stretch.usdMillions
        ? words.say("comparison.cost.money", {
            money: moneyRange(words, stretch.usdMillions),
            persons,
          })
        : words.say("comparison.cost.persons", { persons });
    },
    how: ({ means: { cost } }) => [
      words.say("cost.stretch.formula"),
      ...(stretchesOf(words, cost).some(({ stretch }) => stretch.usdMillions)
        ? [pricesInWords(words, cost)]
        : []),
      lacksInWords(words, cost) ?? "",
    ],
  }));
}

function moneyLine(words: Words): MeansLine {
  return {
    key: "money",
    needs: ["commitment.budgetUsdMillions"],
    what: words.say("comparison.money"),
    tell: ({ means: { money, cost } }) => words.join(moneyBesideInWords(words, money, cost)),
    how: (option) =>
      stated(words, option, [
        "commitment.costEstimateUsdMillions",
        "commitment.budgetUsdMillions",
        "commitment.fundingCoversMonths",
      ]),
  };
}

function timeLines(words: Words): MeansLine[] {
  const days = [
    ["first", "timing.firstDeploymentDate"],
    ["full", "timing.fullDeploymentDate"],
  ] as const;
  return [
    {
      key: "length",
      needs: ["commitment.durationMonths"],
      what: words.say("options-paper.length"),
      tell: ({ means: { cost } }) =>
        cost.mandate.kind === "known" ? monthsInWords(words, cost.mandate.months) : "",
      how: (option) =>
        stated(words, option, [
          "timing.decisionDate",
          "timing.expiryDate",
          "commitment.durationMonths",
        ]),
    },
    ...days.map(
      ([which, path]): MeansLine => ({
        key: `day-${which}`,
        needs: [path],
        what: labelOf(words, path),
        tell: ({ means: { time } }) => {
          const day = time[which];
          return day ? daysInWords(words, day) : "";
        },
        how: ({ means: { time } }) =>
          time.experience.flatMap(({ beside, figure, date }) =>
            beside === path && date
              ? [
                  words.say("comparison.published", {
                    what: words.say(`precedents.figure.${figure.id}`),
                    date: words.date(date),
                    source: figure.source.title,
                  }),
                ]
              : [],
          ),
      }),
    ),
  ];
}

/** Everything that is told of what the options take; lines that none can tell are left out. */
export function meansLines(words: Words, comparison: Comparison): MeansLine[] {
  return [
    ...ceilingLines(words),
    ...expectedLines(words, comparison),
    ...costLines(words),
    moneyLine(words),
    ...timeLines(words),
  ].filter(({ tell }) =>
    comparison.options.some((option) => !option.isNoMission && tell(option) !== ""),
  );
}
