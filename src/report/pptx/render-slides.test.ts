import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { tinyExercise } from "../../classroom/exercise/cases/tiny-exercise";
import type { Exercise } from "../../classroom/exercise/exercise";
import { xmlProblem } from "../docx/cases/read-docx";
import { paperInput, strictExerciseWords } from "../model/exercise/cases/papers-of";
import { slidesOf } from "../model/exercise/slides/slides";
import { renderSlides } from "./render-slides";

const tiny = tinyExercise();
const hostile = '<script>alert("1")</script> & "quotes" \u0007';

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name));
  const texts = await Promise.all(names.map((name) => zip.file(name)?.async("string") ?? ""));
  return new Map(names.map((name, index) => [name, texts[index] ?? ""]));
}
const slidesIn = (parts: Map<string, string>) =>
  [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(([, xml]) => xml);

const deck = slidesOf(paperInput(tiny, { codes: { debrief: "K7QM" } }));
const parts = await partsOf(await renderSlides(deck));

describe("is the file one that opens, and the same whenever it is made?", () => {
  it("with a slide for each of the deck, every part well formed", () => {
    expect(slidesIn(parts)).toHaveLength(deck.slides.length);
    for (const [name, xml] of parts) expect(xmlProblem(xml), name).toBeUndefined();
  });

  it("byte for byte, with the day of the deck and no other", async () => {
    const [one, same] = await Promise.all([renderSlides(deck), renderSlides(deck)]);
    expect(Buffer.compare(Buffer.from(one), Buffer.from(same))).toBe(0);
    const core = parts.get("docProps/core.xml") ?? "";
    expect(core).toContain(`${deck.date}T00:00:00Z`);
    expect(core).toContain(tiny.title);
  });
});

describe("can the slides be read by all?", () => {
  it("each has a title of its own kind", () => {
    for (const xml of slidesIn(parts)) expect(xml).toContain('type="title"');
  });

  it("the map is one picture that says what it shows", () => {
    const maps = slidesIn(parts).filter((xml) => xml.includes("<p:grpSp>"));
    expect(maps).toHaveLength(1);
    expect(maps[0]).toContain(`descr="`);
    expect(maps[0]).toContain(tiny.map?.description.slice(0, 20));
    expect(maps[0]).toContain("custGeom");
  });

  it("no words of a slide are smaller than can be read from ten metres, its foot and the map aside", () => {
    for (const xml of slidesIn(parts).filter((each) => !each.includes("<p:grpSp>")))
      for (const [, size] of xml.matchAll(/<a:rPr[^>]* sz="(\d+)"/g))
        expect(Number(size)).toBeGreaterThanOrEqual(1800);
  });
});

it("do words with markup in them stay words?", async () => {
  const exercise: Exercise = { ...tiny, title: hostile, summary: hostile };
  const made = await partsOf(await renderSlides(slidesOf(paperInput(exercise))));
  for (const [name, xml] of made) {
    expect(xmlProblem(xml), name).toBeUndefined();
    expect(xml).not.toContain("<script>");
  }
  expect(slidesIn(made)[0]).toContain("&lt;script&gt;");
});

it("does the trainer's script stand in the notes and nowhere else?", () => {
  const { script } = tiny.facilitator;
  const words = script[0]?.says[0] ?? script[0]?.does[0] ?? "";
  const notes = [...parts].filter(([name]) => name.includes("notesSlides/notesSlide"));
  expect(words).not.toBe("");
  expect(notes.some(([, xml]) => xml.includes(words.slice(0, 20)))).toBe(true);
  for (const xml of slidesIn(parts)) expect(xml).not.toContain(words.slice(0, 20));
});

it("does a deck in Arabic run from right to left, the exercise's own words marked as English?", async () => {
  const words = await strictExerciseWords("ar");
  const made = await partsOf(await renderSlides(slidesOf(paperInput(tiny, { words }))));
  expect(made.get("ppt/presentation.xml")).toContain('rtl="1"');
  expect(slidesIn(made).join("")).toContain('lang="en-GB"');
  expect(slidesIn(made).join("")).toContain('lang="ar-SA"');
});
