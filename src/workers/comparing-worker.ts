import { compareTexts, type TextComparison } from "../importing/compare/compare-texts";
import type { GivenTexts } from "./compare-in-background";
import type { WorkerWord } from "./in-background";

const say = (word: WorkerWord<TextComparison>) => self.postMessage(word);

self.addEventListener("message", ({ data: { before, after } }: MessageEvent<GivenTexts>) => {
  say({ answer: compareTexts(before, after) });
});
say("ready");
