import { describe, expect, it } from "vitest";
import { openDesign } from "../domain/open-design";
import { loadMessages } from "../i18n/catalogue";
import type { Locale } from "../i18n/locale";
import { createWords } from "../i18n/words";
import { placeInWords, shownPath } from "./place-in-words";
import { problemInWords } from "./problem-in-words";
import { refusalInWords, refusalWithLabels } from "./refusal-in-words";

const onMissing = "throw" as const;
/** The words of the start page, and those of a page that has the questions. */
const frameIn = async (locale: Locale) =>
  createWords(locale, await loadMessages(locale, []), { onMissing });
const fieldsIn = async (locale: Locale) =>
  createWords(locale, await loadMessages(locale, ["fields"]), { onMissing });
const english = await fieldsIn("en");

const design = (more: object) =>
  JSON.stringify({
    kind: "mandate-design",
    schemaVersion: 5,
    id: "d",
    about: { title: "A design" },
    ...more,
  });

function problemOf(more: object) {
  const opened = openDesign(design(more));
  if (opened.ok) throw new Error("It was opened.");
  return opened.problem;
}
const inEnglish = (more: object) => refusalInWords(english, problemOf(more));
const ceiling = { force: { troopCeiling: { value: "many" } } };
const sector = (id: string, more: object = {}) => ({ id, ...more });
const sectors = (...value: object[]) => ({ situation: { sectors: { value } } });

describe("is the question named by its label in the reader's language?", () => {
  it.each<[Locale, string]>([
    ["en", "“Troop ceiling” ($.force.troopCeiling.value)"],
    ["fr", "«\u202fPlafond des effectifs militaires\u202f» ($.force.troopCeiling.value)"],
    ["es", "«Límite máximo de efectivos» ($.force.troopCeiling.value)"],
    ["ar", "خانة «\u2068الحد الأقصى للقوات\u2069» (\u2068$.force.troopCeiling.value\u2069)"],
    ["ru", "«Предельная численность войск» ($.force.troopCeiling.value)"],
    ["zh", "“兵力上限”（$.force.troopCeiling.value）"],
  ])("in %s, also where the words of the questions are fetched first", async (locale, place) => {
    const problem = problemOf(ceiling);
    const said = refusalInWords(await fieldsIn(locale), problem);
    expect(said).toContain(place);
    expect(await refusalWithLabels(await frameIn(locale), problem)).toBe(said);
  });

  it.each<[Locale, string]>([
    ["en", "“Population”, row 2 of “Sectors” ("],
    ["fr", "«\u202fPopulation\u202f», ligne 2 de «\u202fSecteurs\u202f» ("],
    ["es", "«Población», fila 2 de «Sectores» ("],
    ["ar", "خانة «\u2068عدد السكان\u2069»، الصف 2 من قائمة «\u2068القطاعات\u2069» ("],
    ["ru", "«Население», строка 2 списка «Секторы» ("],
    ["zh", "“分区”第2行“人口”（"],
  ])("in %s, with the number of the row", async (locale, place) => {
    const wrong = sectors(sector("a"), sector("b", { population: { value: -1 } }));
    const said = refusalInWords(await fieldsIn(locale), problemOf(wrong));
    expect(said).toContain(place);
    expect(said).toContain("$.situation.sectors.value[1].population.value");
  });

  it("the list alone where the row itself is at fault", () => {
    const wide = "“Sectors” ($.situation.sectors.value)";
    expect(
      inEnglish(sectors(...Array.from({ length: 5000 }, (_, at) => sector(`s${at}`)))),
    ).toContain(wide);
    expect(inEnglish(sectors(sector("a"), sector("a")))).toContain(
      "“Sectors”, row 2 ($.situation.sectors.value[1].id)",
    );
    expect(inEnglish(sectors(sector("a", { populous: 1 })))).toContain(
      "“Sectors”, row 1 ($.situation.sectors.value[0].populous)",
    );
  });

  it("what does not stand in rows without a number", () => {
    expect(inEnglish({ situation: { hostCountries: { value: ["Karesh", 7] } } })).toContain(
      "“Host country or countries” ($.situation.hostCountries.value[1])",
    );
  });

  it("of a fault beside the answer too", () => {
    expect(inEnglish({ force: { troopCeiling: { value: 1, reason: 7 } } })).toContain(
      "“Troop ceiling” ($.force.troopCeiling.reason)",
    );
    expect(inEnglish({ force: { troopCeiling: { valeur: 1 } } })).toContain(
      "“Troop ceiling” ($.force",
    );
  });

  it("comments by their number, and the lines about the paper", () => {
    expect(inEnglish({ comments: [{}] })).toContain("“Comments”, row 1 ($.comments[0].");
    expect(inEnglish({ comments: 7 })).toContain("“Comments” ($.comments)");
    expect(inEnglish({ about: { title: 7 } })).toContain("“Name of the design” ($.about.title)");
  });
});

describe("does a path that belongs to no question stand alone?", () => {
  it.each([
    "$",
    "$.schemaVersion",
    "$.extra",
    "$.force",
    "$.force.troopCelling",
    "$.force.troopCeiling2.value",
    "$.force.troopCeiling-x",
    "$.force.toString",
    "$.constructor.prototype",
    "$.__proto__.value",
    "$.x.force.troopCeiling",
    "$.situation.sectors[].population",
    "$.about.text",
    "$.about.titles",
    "$.commentss[0]",
    "$.overrides[2].why",
    "$[2]",
    "",
  ])("%s", (path) => {
    expect(placeInWords(english, path)).toBe(path);
  });

  it("and each path where the words of the questions are not at hand", async () => {
    const problem = problemOf(ceiling);
    const frame = await frameIn("en");
    expect(refusalInWords(frame, problem)).toBe(problemInWords(frame, problem));
  });

  it("any other refusal is said as it was", async () => {
    const problem = { code: "not-utf8" } as const;
    expect(refusalInWords(english, problem)).toBe(problemInWords(english, problem));
    expect(await refusalWithLabels(english, problem)).toBe(problemInWords(english, problem));
  });
});

describe("is hostile text in a path kept from doing harm?", () => {
  it("what is not seen or turns the text around is written as JSON writes it", () => {
    expect(inEnglish({ "a\n\u0000\u202e\u2069b": 1 })).toContain(
      "The value at $.a\\u000a\\u0000\\u202e\\u2069b cannot be used",
    );
    expect(shownPath("$.\u{e0041}\ud83d\u200b")).toBe("$.\\udb40\\udc41\\ud83d\\u200b");
    expect(shownPath("$.été.número[3].人口")).toBe("$.été.número[3].人口");
  });

  it("beside a label too, which stays first", () => {
    expect(placeInWords(english, "$.force.troopCeiling.\u2069\u202e")).toBe(
      "“Troop ceiling” ($.force.troopCeiling.\\u2069\\u202e)",
    );
  });

  it("letters from the right stay set apart, in a question or alone", () => {
    expect(placeInWords(english, "$.force.troopCeiling.مفتاح")).toBe(
      "“Troop ceiling” (\u2068$.force.troopCeiling.مفتاح\u2069)",
    );
    expect(inEnglish({ مفتاح: 1 })).toContain("at \u2068$.مفتاح\u2069 cannot");
  });

  it("in Arabic the sentence closes what it opens, and nothing in the path closes it", async () => {
    const arabic = await fieldsIn("ar");
    const said = refusalInWords(
      arabic,
      problemOf({ force: { troopCeiling: { "\u2069\u2069\u202d": 1 } } }),
    );
    let open = 0;
    for (const character of said) {
      if (character === "\u2068") open += 1;
      if (character === "\u2069") open -= 1;
      expect(open).toBeGreaterThanOrEqual(0);
    }
    expect(open).toBe(0);
    expect(said).not.toMatch(/[\u202a-\u202e\u2066\u2067]/);
  });

  it("a path without end is told by how it begins", () => {
    const path = `$.force.troopCeiling${".x".repeat(400)}`;
    expect(shownPath(path)).toHaveLength(301);
    expect(placeInWords(english, path)).toBe(`“Troop ceiling” (${path.slice(0, 300)}\u2026)`);
    expect(placeInWords(english, `$.situation.sectors.value[${"9".repeat(400)}].name`)).toContain(
      "“Sector”",
    );
  });
});
