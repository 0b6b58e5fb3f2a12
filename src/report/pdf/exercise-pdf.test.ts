import { describe, expect, it } from "vitest";
import { tinyExercise } from "../../classroom/exercise/cases/tiny-exercise";
import type { Exercise } from "../../classroom/exercise/exercise";
import type { Locale } from "../../i18n/locale";
import { paperInput, strictExerciseWords } from "../model/exercise/cases/papers-of";
import { injectsSet } from "../model/exercise/injects-set";
import { participantsSet } from "../model/exercise/participants-set";
import { trainersSet } from "../model/exercise/trainers-set";
import { elementsOf } from "./cases/elements-of";
import { readTagged } from "./cases/read-tagged";
import { tagFaults } from "./cases/tag-faults";
import { loadFonts } from "./fonts/load-fonts";
import type { Paper } from "./paper";
import { renderPdf } from "./render-pdf";
import { neededScripts } from "./scripts/needed-scripts";

const sets = { participants: participantsSet, trainer: trainersSet, injects: injectsSet };

async function made(
  set: keyof typeof sets,
  locale: Locale = "en",
  paper: Paper = "a4",
  exercise: Exercise = tinyExercise(),
) {
  const words = await strictExerciseWords(locale);
  const report = sets[set](paperInput(exercise, { words, codes: { debrief: "K7QM" } }));
  const fonts = await loadFonts(neededScripts(report));
  return { report, ...(await renderPdf(report, { fonts, words, paper })) };
}

describe("is everything on the papers tagged or an artefact, in order and with its role?", () => {
  it.each([
    ["participants", "en", "a4"],
    ["participants", "ar", "letter"],
    ["trainer", "fr", "a4"],
    ["trainer", "zh", "letter"],
    ["injects", "ru", "a4"],
  ] as const)("%s in %s on %s", async (set, locale, paper) => {
    const { bytes, missing } = await made(set, locale, paper);
    expect(missing).toEqual([]);
    expect(tagFaults(readTagged(bytes))).toEqual([]);
  });
});

it("is the map one figure that says what it shows?", async () => {
  const { tree } = readTagged((await made("participants")).bytes);
  const figures = (tree ? elementsOf(tree) : []).filter(({ element }) => element.role === "Figure");
  expect(figures).toHaveLength(1);
});

it("are the same papers the same bytes, and other papers others?", async () => {
  const [one, same, other] = await Promise.all([
    made("participants"),
    made("participants"),
    made("injects"),
  ]);
  expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(same.bytes))).toBe(0);
  expect(one.bytes.length).not.toBe(other.bytes.length);
});

it("has each role a page of its own, and each inject too?", async () => {
  const exercise = tinyExercise();
  const { pages, report } = await made("participants", "en", "a4", exercise);
  const cards = report.blocks.filter((block) => block.kind === "card" && block.size === "hand");
  expect(cards).toHaveLength(exercise.roles.length);
  expect(pages).toBeGreaterThan(cards.length + 2);
  expect((await made("injects", "en", "a4", exercise)).pages).toBe(
    1 + (exercise.cuts[0]?.injects.length ?? 0),
  );
});

it("do names without an end and markup in words stay words on the page?", async () => {
  const exercise = tinyExercise();
  const endless = "Endless".repeat(40);
  const markup = "<script>alert(1)</script> **bold** {count}";
  const { bytes, report } = await made("participants", "en", "letter", {
    ...exercise,
    title: endless,
    roles: exercise.roles.map((role) => ({ ...role, title: endless, wants: [markup, endless] })),
    sectors: exercise.sectors.map((sector) => ({ ...sector, name: endless })),
  });
  expect(JSON.stringify(report.blocks)).toContain(JSON.stringify(markup).slice(1, -1));
  expect(tagFaults(readTagged(bytes))).toEqual([]);
});
