import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { arbitraryDesign } from "../../engine/cases/arbitrary-design";
import { yardstickOf, yardsticksOf } from "../../planning/yardsticks/yardsticks-of";
import { precedents } from "../../precedents/current";
import { type YardstickId, yardstickIds } from "../../precedents/yardsticks/yardstick";
import type { TableBlock } from "./block";
import { reportOf, templateDesign, strictWords as words } from "./cases/report-of";
import { textOf } from "./runs";
import { formulaInWords } from "./yardstick-formula";
import { fieldCalled, fieldsOf, whyNoneSentence } from "./yardstick-reasons";
import {
  amountOn,
  fewCell,
  placeCell,
  placeSentence,
  quartersSentence,
  readingInWords,
  shortPlace,
  whyNoPlace,
} from "./yardstick-words";

const example = templateDesign("example");
const unmiss = templateDesign("unmiss-2011");
const placesOf = (design: MandateDesign, id: YardstickId) => {
  const { readings } = yardstickOf(id, design, precedents);
  return readings.map((reading) => placeSentence(words, id, reading));
};
const withForce = (force: object): MandateDesign => ({
  ...unmiss,
  force: { ...unmiss.force, ...force },
});

function tableIn(design: MandateDesign): string[][] | undefined {
  const { blocks } = reportOf(design).report;
  const place = blocks.findIndex((block) => block.kind === "heading" && block.id === "yardsticks");
  if (place === -1) return undefined;
  const table = blocks.slice(place).find((block): block is TableBlock => block.kind === "table");
  return table?.rows.map((row) => row.map(textOf));
}

describe("is a place said in words that hold?", () => {
  it("says expected and authorised apart, each with how it was told", () => {
    expect(placesOf(example, "troops-per-thousand")).toEqual([
      "Expected in month 10, by firm pledges: 0.68 per 1,000 people. This is between the lower quartile and the middle: 6 of 21 comparable operations had less.",
      "Authorised: 0.98 per 1,000 people. This is between the middle and the upper quartile: 11 of 21 comparable operations had less.",
    ]);
  });

  it("says both ends of a range that reaches into another quarter", () => {
    expect(placesOf(unmiss, "troops-per-area")[0]).toContain(
      "below the lower quartile at its low end, between the lower quartile and the middle at its high end",
    );
  });

  it("names no quarter while police that are not stated could lift it to another", () => {
    const [sentence] = placesOf(unmiss, "police-per-thousand");
    expect(sentence).toMatch(/at least 0\.087 .* the place may be higher\.$/);
    expect(sentence).not.toContain("quartile");
    const many = withForce({ individualPolice: { value: 900_000 } });
    expect(placesOf(many, "police-per-thousand")[0]).toContain("above the upper quartile");
  });

  it("gives a value without a place where people are counted otherwise", () => {
    const part = {
      ...example,
      situation: { ...example.situation, populationScope: { value: "area-of-operations" } },
    };
    const yardstick = yardstickOf("troops-per-thousand", part as MandateDesign, precedents);
    const [reading] = yardstick.readings;
    if (!reading) throw new Error("expected a reading");
    expect(placeSentence(words, yardstick.id, reading)).toBe(
      `${readingInWords(words, yardstick.id, reading)}.`,
    );
    expect(placeCell(words, yardstick, reading)).toBe("no place: counted for part of a country");
    expect(shortPlace(words, reading)).toBe("");
    expect(whyNoPlace(words, yardstick)).toContain("whole countries alone");
  });

  it("says how many there are where they are too few, and no quarters", () => {
    const police = {
      ...example,
      operation: { ...example.operation, type: { value: "un-police" } },
    };
    const yardstick = yardstickOf("police-share", police as MandateDesign, precedents);
    expect(whyNoPlace(words, yardstick)).toMatch(
      /^No comparable data: \d verified operations? of this type/,
    );
    expect(quartersSentence(words, yardstick)).toBe("");
  });
});

describe("can the figure be checked by hand?", () => {
  it("puts the numbers and the names of their fields into the formula", () => {
    const yardstick = yardstickOf("police-per-thousand", example, precedents);
    const [reading] = yardstick.readings;
    expect(reading && formulaInWords(words, yardstick.id, reading)).toBe(
      "(620 (Individual police officers) + 4 (Formed police units) × 140 (Size of a formed police unit)) ÷ 9,200,000 (Population, 3 sectors added up) × 1,000 = 0.13 per 1,000 people",
    );
  });

  it("writes numbers by how large they are", () => {
    const written = [0.0874, 0.994, 1.452, 33.61, 216.4, 1234.5].map((value) =>
      amountOn(words, value),
    );
    expect(written).toEqual(["0.087", "0.99", "1.45", "33.6", "216", "1,235"]);
  });
});

describe("is what is missing named with its place?", () => {
  it("names each field that is not stated", () => {
    const { whyNone } = yardstickOf("observers-share", unmiss, precedents);
    expect(whyNone && whyNoneSentence(words, unmiss, whyNone)).toBe(
      "This cannot be worked out yet. Not stated: Military observers and staff officers.",
    );
  });

  it("says that the type is missing, and not that there are too few of it", () => {
    const untyped = { ...example, operation: {} };
    const cell = (design: MandateDesign) =>
      fewCell(words, yardstickOf("troops-per-thousand", design, precedents));
    expect(cell(untyped)).toBe("type not stated");
    expect(cell({ ...example, operation: { type: { value: "hybrid" } } })).toBe(
      "no comparable data (0 of 8)",
    );
  });

  it("names the sector that has nobody", () => {
    const sectors = { value: [{ id: "s", name: { value: "North" }, population: { value: 0 } }] };
    const empty = { ...example, situation: { populationScope: { value: "national" }, sectors } };
    const { whyNone } = yardstickOf("police-per-thousand", empty as MandateDesign, precedents);
    expect(whyNone && whyNoneSentence(words, empty as MandateDesign, whyNone)).toBe(
      "Population (North) is 0. This figure cannot be worked out until it has another number.",
    );
    expect(whyNone && fieldsOf(whyNone)).toEqual([
      { path: "situation.sectors[].population", row: "s" },
    ]);
    expect(fieldCalled(words, example, "situation.sectors[].areaKm2")).toBe("Area (Sectors)");
  });
});

describe("does the report set the design beside other operations?", () => {
  it("has a line for each yardstick, with the expected strength placed", () => {
    const rows = tableIn(example);
    expect(rows).toHaveLength(yardstickIds.length);
    expect(rows?.[0]).toEqual([
      "Troops per 1,000 people",
      "expected: 0.68; authorised: 0.98",
      "0.54 to 3.56",
      "lower quartile to middle; 6 of 21 had less",
    ]);
    expect(rows?.[4]?.[1]).toBe("11.6%");
  });

  it("says in the line why there is no value, and no place", () => {
    expect(tableIn(unmiss)?.[5]).toEqual([
      "Observers among military",
      "not stated: Military observers and staff officers",
      "3.2% to 5.2%",
      "no place: no value",
    ]);
    expect(tableIn(templateDesign("minurcat-2009"))?.[0]?.[3]).toBe("no place: scope not stated");
  });

  it("leaves the section out where there is nothing to set beside others", () => {
    expect(tableIn(blankDesign("d", "D"))).toBeUndefined();
  });

  it("says something whole in every cell for any design", () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const hasValue = yardsticksOf(design, precedents).some(
          ({ readings }) => readings.length > 0,
        );
        const rows = tableIn(design);
        expect(rows !== undefined).toBe(hasValue);
        for (const cell of rows?.flat() ?? []) {
          expect(cell).not.toBe("");
          expect(cell).not.toMatch(/NaN|Infinity|∞|undefined/);
        }
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});
