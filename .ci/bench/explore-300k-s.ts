import { measureIds } from "../../src/alternatives/explorer/measures";
import { templateDesign } from "../../src/engine/stress/cases/stress-designs";
import { precedents } from "../../src/precedents/current";
import { type About, reading } from "../bench-figure.mjs";
import { exploreInThePage } from "../explore-in-the-page.mjs";

export const key = "explore.300k.s";

export const about: About = {
  measures:
    "300,000 combinations of the worked example’s answers assessed by every check, by cost and by strength, and those told that no other beats; the middle one of three fresh workers",
  unit: "s",
  keeps: { atMost: 3 },
  where: "a worker of the built page",
};

const most = 300_000;

/** What is given to the worker: the worked example, all of its answers free that may vary by default. */
export const given = {
  design: templateDesign("example"),
  precedents,
  measures: measureIds,
  most,
  seed: 1,
};

/**
 * Seconds in a worker of the built page until 300,000 combinations of the worked example's answers
 * are assessed by every check and by cost and strength, and those that no other beats are told: the
 * middle one of three fresh workers. Fails where fewer were assessed, or next to nothing was found.
 */
export async function measure() {
  const { ms, assessed, options } = await exploreInThePage(given);
  if (assessed !== most) throw new Error(`Only ${assessed} combinations were assessed.`);
  if (options < 10) throw new Error(`Only ${options} options were found, which cannot be.`);
  const value = Math.round(ms / 10) / 100;
  return reading(about, value);
}
