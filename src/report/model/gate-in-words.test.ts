import { describe, expect, it } from "vitest";
import { type Answers, type Cells, ledgerOf } from "../../planning/gate/cases/made-ledger";
import { readGate } from "../../planning/gate/read-gate";
import { strictWords as words } from "./cases/report-of";
import { conditionInWords, countingInWords, missingInWords, warningInWords } from "./gate-in-words";

const battalion = { name: "Brelland", capability: "infantry", military: 850, firm: true };

function gate(pledges: readonly Cells[] | undefined, answers: Answers) {
  const design = ledgerOf(pledges, { "commitment.gateFirmOnly": true, ...answers });
  const reading = readGate(design);
  const conditions = reading.conditions.map((each) => {
    const { word, asked, counted } = conditionInWords(words, each, design);
    return `${word}. ${asked}. ${counted}`;
  });
  return { design, reading, conditions };
}

describe("is a condition said with its numbers?", () => {
  it.each<[string, readonly Cells[] | undefined, Answers, string]>([
    [
      "reached",
      [battalion],
      { "commitment.gateMilitary": 850 },
      "Reached. At least 850 military personnel pledged. 850 counted.",
    ],
    [
      "short",
      [battalion],
      { "commitment.gateMilitary": 5000 },
      "Not reached. At least 5,000 military personnel pledged. 850 counted. 4,150 short.",
    ],
    [
      "between two numbers",
      [battalion, { ...battalion, firm: undefined }],
      { "commitment.gateMilitary": 1700 },
      "Not known. At least 1,700 military personnel pledged. 850 counted for sure, 1,700 if all that is open counts.",
    ],
    [
      "without a bound",
      [{ ...battalion, military: undefined }],
      { "commitment.gateMilitary": 1 },
      "Not known. At least 1 military person pledged. 0 counted for sure. How many more may count is open.",
    ],
    [
      "without a ledger",
      undefined,
      { "commitment.gateMilitary": 1700 },
      "Not known. At least 1,700 military personnel pledged. The ledger of pledges is not stated.",
    ],
    [
      "a share",
      [battalion],
      { "commitment.gateSharePercent": 62.5, "force.troopCeiling": 8000 },
      "Not reached. At least 62.5% of the troop ceiling of 8,000 pledged, which is 5,000 military personnel. 850 counted. 4,150 short.",
    ],
    [
      "a share of nothing stated",
      [battalion],
      { "commitment.gateSharePercent": 80 },
      "Not known. At least 80% of the troop ceiling pledged. The troop ceiling is not stated, so its share cannot be worked out.",
    ],
    [
      "a share of 0",
      [battalion],
      { "commitment.gateSharePercent": 80, "force.troopCeiling": 0 },
      "Not known. At least 80% of the troop ceiling pledged. The troop ceiling is 0, so its share cannot be worked out until it has one.",
    ],
    [
      "capabilities",
      [battalion, { ...battalion, capability: "aviation", firm: undefined }],
      { "commitment.gateCapabilities": ["infantry", "aviation", "medical"] },
      "Not reached. At least one unit pledged of each of these: Infantry, Aviation, Medical. Pledged: Infantry. Open: Aviation. Missing: Medical.",
    ],
    [
      "a capability that is pledged and does not count",
      [{ ...battalion, firm: false }],
      { "commitment.gateCapabilities": ["infantry", "medical"] },
      "Not reached. At least one unit pledged of each of these: Infantry, Medical. Pledged, but not counted: Infantry. Missing: Medical.",
    ],
    [
      "words",
      [battalion],
      { "commitment.secondStageThreshold": "the ceasefire holds" },
      "In words. In the author’s words: the ceasefire holds. Whether this is so is for the deciding body to judge.",
    ],
  ])("%s", (_, pledges, answers, said) => {
    expect(gate(pledges, answers).conditions).toEqual([said]);
  });
});

it("is what is missing said once, with the largest number and each capability?", () => {
  const { reading } = gate([battalion], {
    "commitment.gateMilitary": 2000,
    "commitment.gateSharePercent": 50,
    "force.troopCeiling": 5000,
    "commitment.gateCapabilities": ["medical"],
  });
  expect(missingInWords(words, reading)).toBe(
    "Still missing: 1,650 military personnel and a unit of the kind “Medical”.",
  );
  expect(missingInWords(words, gate([battalion], { "commitment.gateMilitary": 1 }).reading)).toBe(
    "",
  );
});

it("is it said how pledges are counted, and which are held back?", () => {
  const { reading, design } = gate([battalion, { ...battalion, firm: false }], {
    "commitment.gateMilitary": 2000,
    "commitment.gateDate": "2027-06-30",
  });
  expect(countingInWords(words, reading, design)).toEqual([
    "Only pledges that are firm count.",
    "They must have been made by 30 June 2027.",
    "A pledge that does not say what matters here is open: it is neither counted nor left out.",
    "1 pledge with 850 military personnel does not say when it was made.",
  ]);
  const open = gate([], { "commitment.gateFirmOnly": undefined, "commitment.gateSharePercent": 1 });
  expect(countingInWords(words, open.reading, open.design)).toEqual([
    expect.stringContaining("does not say whether only firm pledges count"),
    "No day is stated by which they must have been made.",
    expect.any(String),
    expect.stringContaining("rounded up to whole persons"),
  ]);
});

it("is every warning said in a sentence with its numbers?", () => {
  expect(
    warningInWords(words, {
      id: "not-there-by-date",
      there: 850,
      needed: 1700,
      by: "2027-06-30",
      month: 5,
    }),
  ).toMatch(/by 30 June 2027 units with 850 of 1,700 .* in place in month 5\.$/);
  expect(
    warningInWords(words, {
      id: "concentration",
      name: "Brelland",
      share: 66.6,
      military: 1700,
      without: 850,
      needed: undefined,
    }),
  ).toBe(
    "Brelland has pledged 1,700 military personnel, 67% of what counts or may count. Without Brelland, 850 would count for sure.",
  );
  expect(warningInWords(words, { id: "rests-on-unfirm", unfirm: 850, firm: 0 })).toContain(
    "850 military personnel are not firm, 0 are",
  );
});
