import type { StressResult, StressStep } from "../engine/stress/stress-result";
import type { WorkerWord } from "./in-background";
import { type GivenStress, runStress } from "./stress-given";

const say = (word: WorkerWord<StressResult, StressStep>) => self.postMessage(word);

self.addEventListener("message", ({ data }: MessageEvent<GivenStress>) => {
  say({ answer: runStress(data, (step) => say({ step })) });
});
say("ready");
