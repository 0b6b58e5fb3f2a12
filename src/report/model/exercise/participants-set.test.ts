import fc from "fast-check";
import { expect, it } from "vitest";
import { tinyExercise } from "../../../classroom/exercise/cases/tiny-exercise";
import type { Exercise } from "../../../classroom/exercise/exercise";
import { LOCALES } from "../../../i18n/locale";
import { textsIn } from "../cases/report-of";
import { paperInput, strictExerciseWords, withTexts } from "./cases/papers-of";
import { injectsSet } from "./injects-set";
import { participantsSet } from "./participants-set";
import { slidesOf } from "./slides/slides";
import { trainersSet } from "./trainers-set";

/** Names of fields that hold ids, kinds and paths: those are no words of anybody's. */
const isId = (key: string) =>
  /^(id|kind|inject|cut|item|role|path|channel|touches|findings|movesTo|date)$/.test(key);
const marked = <T>(value: T, mark: string): T =>
  withTexts(value, (text, key) => (isId(key) ? text : `${mark} ${text}`));

const tiny = tinyExercise();
/** What a trainer can write: any text at all. */
const anyText = fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 });
const anyExercise: fc.Arbitrary<Exercise> = fc
  .record({
    title: anyText,
    brief: fc.array(anyText, { minLength: 1, maxLength: 4 }),
    notes: fc.array(anyText, { maxLength: 4 }),
    roles: fc.nat({ max: tiny.roles.length }),
  })
  .map(({ title, brief, notes, roles }) => ({
    ...tiny,
    title,
    brief: [{ id: "brief", title, paragraphs: brief }],
    roles: tiny.roles.slice(0, roles),
    facilitator: { ...tiny.facilitator, purpose: notes },
  }));

it("does nothing of the facilitator's layer and no inject reach the participants?", () => {
  const secret = "\u2042secret\u2042";
  fc.assert(
    fc.property(anyExercise, (exercise) => {
      const given: Exercise = {
        ...exercise,
        injects: marked(exercise.injects, secret),
        facilitator: marked(exercise.facilitator, secret),
      };
      const input = paperInput(given, { codes: { debrief: secret } });
      expect(textsIn(participantsSet(input).blocks).join("\n")).not.toContain(secret);
      expect(textsIn(trainersSet(input).blocks).join("\n")).toContain(secret);
    }),
    { numRuns: 60 },
  );
});

it("do injects to hand out hold their own words and none of the trainer's?", () => {
  const given: Exercise = { ...tiny, facilitator: marked(tiny.facilitator, "SECRET") };
  const texts = textsIn(injectsSet(paperInput(given)).blocks).join("\n");
  expect(texts).not.toContain("SECRET");
  for (const { inject } of tiny.cuts[0]?.injects ?? []) {
    const own = tiny.injects.find(({ id }) => id === inject);
    for (const paragraph of own?.paragraphs ?? []) expect(texts).toContain(paragraph);
  }
});

it("do slides show nothing of the facilitator's layer but its questions, and keep the rest in the notes?", () => {
  const { questions } = tiny.facilitator;
  const facilitator = { ...marked(tiny.facilitator, "SECRET"), questions };
  const { slides } = slidesOf(paperInput({ ...tiny, facilitator }));
  expect(textsIn(slides.map(({ notes: _, ...shown }) => shown)).join("\n")).not.toContain("SECRET");
  expect(slides.flatMap(({ notes }) => notes).join("\n")).toContain("SECRET");
});

it("is every word of the exercise's own text in the papers of participants?", () => {
  const texts = textsIn(participantsSet(paperInput()).blocks).join("\n");
  for (const { paragraphs, title } of tiny.brief)
    for (const each of [title, ...paragraphs]) expect(texts).toContain(each);
  for (const { position, wants, refuses, knows } of tiny.roles)
    for (const each of [position, ...wants, ...refuses, ...knows]) expect(texts).toContain(each);
  for (const { text } of [...tiny.objectives, ...tiny.constraints, ...tiny.timeline])
    expect(texts).toContain(text);
});

it.each(LOCALES)("are all papers said in %s, in sentences that are there?", async (locale) => {
  const words = await strictExerciseWords(locale);
  const input = paperInput(tiny, { words, codes: { debrief: "K7QM" } });
  for (const make of [participantsSet, trainersSet, injectsSet]) {
    const report = make(input);
    expect(report.meta.language).toBe(locale);
    expect(report.meta.marking).not.toBe("");
    const ids = report.blocks.flatMap((block) => (block.kind === "heading" ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(textsIn(report.blocks).join("\n")).not.toMatch(/undefined|\[object|exercise-paper\./);
  }
  expect(textsIn(slidesOf(input).slides).join("\n")).not.toMatch(/undefined|exercise-paper\./);
});

it("are the exercise's words marked as English where the paper is not?", async () => {
  const words = await strictExerciseWords("ar");
  const { blocks } = participantsSet(paperInput(tiny, { words }));
  const brief = blocks.find((block) => block.kind === "heading" && block.id.startsWith("brief-"));
  expect(brief).toMatchObject({ lang: "en" });
  const own = blocks.find(
    (block) => block.kind === "paragraph" && block.runs[0]?.kind === "plain" && block.runs[0].lang,
  );
  expect(own).toMatchObject({ runs: [{ lang: "en" }] });
});

it("are codes printed in two groups, as the screens show them?", () => {
  const input = paperInput(tiny, { codes: { debrief: "WB3CN6" } });
  expect(textsIn(trainersSet(input).blocks)).toContain("WB3 CN6");
});
