import { samplesOfStructure } from "../../src/importing/match/cases/samples-of-structure";
import { readResolution } from "../../src/importing/match/read-resolution";
import { type About, reading } from "../bench-figure.mjs";

export const key = "reader.20000.words.ms";

export const about: About = {
  measures: "A resolution of 20,000 words read; the worst of five",
  unit: "ms",
  keeps: { atMost: 1000 },
  where: "Node",
};

const words = 20_000;

/** A resolution of our own wording, its paragraphs repeated under new numbers to 20,000 words. */
function longText(): string {
  const [{ text = "" } = {}] = samplesOfStructure;
  const from = text.indexOf("1. ");
  const body = text.slice(from);
  const paragraphs = body.match(/^\d+\. /gm)?.length ?? 1;
  const times = Math.ceil(words / body.split(/\s+/).length);
  const parts = Array.from({ length: times }, (_, round) =>
    body.replace(/^(\d+)\. /gm, (_mark, number) => `${Number(number) + round * paragraphs}. `),
  );
  return text.slice(0, from) + parts.join("\n").replaceAll("remain actively seized of", "consider");
}

/** Milliseconds to read a text of 20,000 words, the worst of five. */
export async function measure() {
  const text = longText();
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now();
    readResolution(text);
    return performance.now() - began;
  });
  const value = Math.round(Math.max(...times));
  return reading(about, value);
}
