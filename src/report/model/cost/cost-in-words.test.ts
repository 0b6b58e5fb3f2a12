import { describe, expect, it } from "vitest";
import { withFigure } from "../../../domain/author-changes";
import type { MandateDesign } from "../../../domain/design";
import { plainDesign } from "../../../domain/plain";
import { type Case, designOf } from "../../../engine/cases/case";
import { loadMessages } from "../../../i18n/catalogue";
import { createWords } from "../../../i18n/words";
import { mandateCost } from "../../../planning/cost/mandate-cost";
import { moneyBeside } from "../../../planning/cost/money-beside";
import { costsPerUniformed, wholeCosts } from "../../../planning/cost/published-costs";
import { deploymentByMonth } from "../../../planning/deployment/deployment-by-month";
import { commitsInWords, lacksInWords, pricesInWords } from "./commitment-in-words";
import {
  basisInWords,
  deploymentText,
  monthInWords,
  namedMonths,
  stepsInWords,
} from "./deployment-in-words";
import { moneyBesideInWords } from "./money-in-words";
import { ownFiguresInWords } from "./own-figures";
import { moneyRange, personMonthsRange, personsRange } from "./ranges-in-words";
import { stretchesOf } from "./stretches";

const words = createWords("en", await loadMessages("en", ["cost", "means", "fields"]), {
  onMissing: "throw",
});
const force = {
  "operation.type": "un-peacekeeping",
  "operation.decision": "new",
  "force.troopCeiling": 8000,
  "commitment.durationMonths": 12,
};
const dated = { ...force, "timing.decisionDate": "2026-12-01" };
const commits = (design: MandateDesign) =>
  commitsInWords(words, plainDesign(design), mandateCost(design));
const lacks = (values: Case["design"]) => lacksInWords(words, mandateCost(designOf(values)));

describe("is a range told as exactly as it is known?", () => {
  it("one number where both ends read alike, whole millions from ten on", () => {
    expect(personsRange(words, { low: 5250, high: 6475.4 })).toBe("5,250 to 6,475");
    expect(personsRange(words, { low: 300, high: 300 })).toBe("300");
    expect(moneyRange(words, { low: 167.6, high: 9.94 })).toBe(
      "USD 168 million to USD 9.9 million",
    );
    expect(moneyRange(words, { low: 0, high: 0.01 })).toBe("USD 0 million");
  });

  it("person-months to three figures", () => {
    expect(personMonthsRange(words, { low: 57_373, high: 58_816 })).toBe("57,400 to 58,800");
    expect(personMonthsRange(words, { low: 0, high: 7 })).toBe("0 to 7");
  });
});

describe("is what the mandate commits said in one sentence?", () => {
  it("from day to day, with its length, people, money and the years of its prices", () => {
    expect(commits(designOf(dated))).toBe(
      "From 1 December 2026 to 1 December 2027 (12 months) the mandate commits 42,000 to 51,800 person-months in uniform, at USD 168 million to USD 343 million in the prices of 2011-12 to 2013-14.",
    );
  });

  it("without the day of the decision, by its length; with the author's figures, as theirs", () => {
    const own = withFigure(designOf(force), "cost.per-uniformed", { value: 60_000 });
    expect(commits(own)).toBe(
      "From the decision to the end of the mandate (12 months) the mandate commits 42,000 to 51,800 person-months in uniform, at USD 210 million to USD 259 million by the author’s own figures.",
    );
  });

  it("people alone where no cost a person is held, and nothing where nothing can be told", () => {
    expect(commits(designOf({ ...force, "operation.type": "un-observer" }))).toMatch(
      /person-months in uniform\.$/,
    );
    expect(commits(designOf({ "operation.type": "un-peacekeeping" }))).toBeUndefined();
    expect(commits(designOf({ ...force, "commitment.durationMonths": 0 }))).toBeUndefined();
  });
});

describe("is it said what keeps it from being told?", () => {
  it.each([
    [{ ...force, "operation.type": "special-political" }, "nobody in uniform"],
    [{ ...force, "operation.type": "un-police" }, "No comparable cost per person"],
    [
      { "operation.type": "un-peacekeeping", "commitment.durationMonths": 12 },
      "Nothing can be worked out",
    ],
    [
      { "force.troopCeiling": 900, "commitment.durationMonths": 12 },
      "type of operation is not stated",
    ],
    [
      { "operation.type": "un-peacekeeping", "force.troopCeiling": 900 },
      "How long the mandate runs",
    ],
    [{ ...force, "commitment.durationMonths": 0 }, "no time at all"],
    [
      { ...force, "timing.decisionDate": "2026-12-01", "timing.expiryDate": "2026-11-01" },
      "ends on 1 November 2026, before it is decided on 1 December 2026",
    ],
  ] as [Case["design"], string][])("%j: %s", (values, sentence) => {
    expect(lacks(values)).toContain(sentence);
  });

  it("nothing where all is stated", () => {
    expect(lacks(force)).toBeUndefined();
  });
});

describe("does the reader know in which prices the money is?", () => {
  const prices = (...figures: [string, number][]) =>
    pricesInWords(
      words,
      mandateCost(
        figures.reduce((d, [id, value]) => withFigure(d, id, { value }), designOf(force)),
      ),
    );
  it("the sources' years, the author's change, the author's own cost", () => {
    expect(prices()).toContain("nothing is adjusted unless the author says by how much");
    expect(prices(["cost.price-change", 25])).toContain("changed by 25%");
    expect(prices(["cost.per-uniformed", 9e4])).toBe(
      "In US dollars at the cost per person that the author set.",
    );
    expect(prices(["cost.per-uniformed", 9e4], ["cost.price-change", -5])).toContain("-5%");
  });

  it("the author's figures are listed with their reasons", () => {
    const design = withFigure(
      withFigure(designOf(force), "cost.price-change", {
        value: 25,
        reason: "Index of the Office",
      }),
      "cost.reimbursement",
      { value: 1500 },
    );
    expect(ownFiguresInWords(words, design, plainDesign(design))).toEqual([
      "Change of prices since then: 25 per cent. Index of the Office",
      expect.stringMatching(/: 1,500 USD a month\.$/),
    ]);
    expect(ownFiguresInWords(words, designOf(force), plainDesign(designOf(force)))).toEqual([]);
  });
});

describe("is the deployment said month by month?", () => {
  it("by the month's name where the decision has a day, and its end as such", () => {
    expect(monthInWords(words, { month: 3 })).toBe("Month 3");
    expect(monthInWords(words, { month: 3, date: "2027-03-01" })).toBe("Month 3 (March 2027)");
    expect(monthInWords(words, { month: 3.5, date: "2027-03-16" })).toBe(
      "End of the mandate (March 2027)",
    );
    expect(monthInWords(words, { month: 3.5 })).toBe("End of the mandate");
  });

  it("in a few months evenly apart, the last among them", () => {
    const named = (months: number) =>
      namedMonths(
        deploymentByMonth(designOf({ ...force, "commitment.durationMonths": months })).months,
      ).map(({ month }) => month);
    expect(named(12)).toEqual([2, 4, 6, 8, 10, 12]);
    expect(named(4)).toEqual([1, 2, 3, 4]);
    expect(named(26)).toEqual([6, 12, 18, 24, 26]);
    expect(named(0)).toEqual([0]);
  });

  it("with its ceiling, for those who do not see the picture", () => {
    const text = deploymentText(words, deploymentByMonth(designOf(force)));
    expect(text).toContain("Month 10: 6,000 to 7,400");
    expect(text).toContain("The ceiling is 8,000.");
  });

  it("what it rests on, and that police are taken to come alike", () => {
    const basis = (values: Case["design"]) =>
      basisInWords(words, deploymentByMonth(designOf({ ...force, ...values })));
    expect(basis({})).toEqual([expect.stringContaining("in a straight line towards its ceiling")]);
    expect(basis({ "force.individualPolice": 90 })[1]).toContain("by the same rule");
    const standing = { "operation.decision": "drawdown", "force.deployedMilitary": 900 };
    expect(basis(standing)[0]).toContain("those deployed now are counted on.");
    const drawn = { ...standing, "force.schedule": [{ month: 6, military: 100 }] };
    expect(basis(drawn)[0]).toContain("from its first step on the design’s schedule");
  });

  it("each step of the schedule that lies outside, and how many lie within", () => {
    const schedule = [
      { month: 2, military: 5000 },
      { month: 6, military: 4000 },
      { month: 10, military: 100 },
    ];
    expect(
      stepsInWords(words, deploymentByMonth(designOf({ ...dated, "force.schedule": schedule }))),
    ).toEqual([
      "Month 2 (February 2027): the design’s schedule has 5,000 military personnel, above the 1,200 to 1,480 to be expected then.",
      "Month 10 (October 2027): the design’s schedule has 100 military personnel, below the 6,000 to 7,400 to be expected then.",
      "One step of the design’s schedule lies within what is to be expected then.",
    ]);
  });
});

describe("is the author's money set beside the range?", () => {
  const said = (values: Case["design"], figures: MandateDesign["figures"] = []) => {
    const design = { ...designOf({ ...force, ...values }), figures };
    const cost = mandateCost(design);
    return moneyBesideInWords(words, moneyBeside(design, cost), cost);
  };
  it.each([
    ["commitment.costEstimateUsdMillions", 250, "within the range of USD 168 million to USD 343"],
    ["commitment.costEstimateUsdMillions", 100, "below the range"],
    ["commitment.budgetUsdMillions", 100, "is USD 68 million to USD 243 million short of what"],
    ["commitment.budgetUsdMillions", 400, "is USD 57 million to USD 232 million more than what"],
    ["commitment.budgetUsdMillions", 200, "USD 143 million short of its high end, USD 32 million"],
    ["commitment.fundingCoversMonths", 9, "The funding covers 9 months. The 3 months after that"],
    ["commitment.fundingCoversMonths", 12, "the whole of the mandate"],
  ])("%s of %d", (field, value, sentence) => {
    expect(said({ [field]: value }).join(" ")).toContain(sentence);
  });
  it("no money beside no cost, without a sign", () => {
    const nobody = { "force.troopCeiling": 0, "force.individualPolice": 0 };
    const lines = said({ ...nobody, "commitment.budgetUsdMillions": 0 }).join(" ");
    expect(lines).toContain("USD 0 million short of its high end");
    expect(lines).not.toContain("-0");
  });

  it("prices of another time are said, unless the author has set a figure or the change", () => {
    const budget = { "commitment.budgetUsdMillions": 400 };
    const warning = "The range is in the prices of 2011-12 to 2013-14";
    expect(said(budget).at(-1)).toContain(warning);
    const own = ["cost.per-uniformed", "cost.price-change"].map((figure) =>
      said(budget, [{ figure, value: 30 }]).join(" "),
    );
    for (const sentences of own) expect(sentences).not.toContain(warning);
  });

  it("the estimate against the money, by the tolerance of the check", () => {
    expect(
      said({ "commitment.costEstimateUsdMillions": 105, "commitment.budgetUsdMillions": 100 })[2],
    ).toContain("by no more than 10%");
    expect(said({})).toEqual([]);
  });
});

it("has every published cost its words, and every stretch its name?", () => {
  for (const { id } of wholeCosts) expect(words.sayDynamic(`cost.whole.${id}`)).not.toBe("");
  expect(costsPerUniformed.length).toBeGreaterThan(0);
  const long = mandateCost(designOf({ ...force, "commitment.durationMonths": 30 }));
  expect(stretchesOf(words, long).map(({ name }) => name)).toEqual([
    "First year",
    "Whole mandate (30 months)",
    "A year at full strength",
    "A year with everyone authorised in place",
  ]);
});
