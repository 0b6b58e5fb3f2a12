import { readFileSync } from "node:fs";
import { openParsedExercise } from "../../src/classroom/exercise/open-exercise";
import { withWords } from "../../src/classroom/exercise/with-words";
import { paperInput } from "../../src/report/model/exercise/cases/papers-of";
import { injectsSet } from "../../src/report/model/exercise/injects-set";
import { participantsSet } from "../../src/report/model/exercise/participants-set";
import { slidesOf } from "../../src/report/model/exercise/slides/slides";
import { trainersSet } from "../../src/report/model/exercise/trainers-set";
import { loadFonts } from "../../src/report/pdf/fonts/load-fonts";
import { renderPdf } from "../../src/report/pdf/render-pdf";
import { renderSlides } from "../../src/report/pptx/render-slides";
import { type About, reading } from "../bench-figure.mjs";

export const key = "paper.exercise.ms";

export const about: About = {
  measures:
    "All papers of the first exercise’s 90 minutes: its three sets as PDF and its slides, once warm",
  unit: "ms",
  keeps: null,
  where: "Node",
};

const scenario = "templates/scenarios/orvane-ceasefire";
const read = (name: string) => JSON.parse(readFileSync(`${scenario}/${name}`, "utf8"));

/**
 * Milliseconds in Node until all papers of the first country's 90 minutes are made, its three sets
 * as PDF and its slides, once warm. How long and how large each is, is printed beside.
 */
export async function measure() {
  const opened = openParsedExercise(withWords(read("exercise.json"), read("text.en.json")).whole);
  if (!opened.ok || opened.kind !== "exercise") throw new Error("The scenario does not open.");
  const { exercise } = opened;
  const cut = exercise.cuts.find(({ minutes }) => minutes === 90);
  const input = paperInput(exercise, cut ? { cut } : {});
  const fonts = await loadFonts([]);
  const pdf = async (make: typeof trainersSet) => {
    const { bytes } = await renderPdf(make(input), { fonts, words: input.words });
    return bytes.length;
  };
  const papers = {
    participants: () => pdf(participantsSet),
    trainer: () => pdf(trainersSet),
    injects: () => pdf(injectsSet),
    slides: async () => (await renderSlides(slidesOf(input))).length,
  };
  let value = 0;
  for (const [name, make] of Object.entries(papers)) {
    await make();
    const begun = performance.now();
    const size = await make();
    const ms = Math.round(performance.now() - begun);
    console.log(`paper.exercise: ${name} ${ms} ms, ${Math.ceil(size / 1024)} KB`);
    value += ms;
  }
  return reading(about, value);
}
