import type { LeastAnswer } from "../engine/explore/least-answer";
import type { LeastChangeStep } from "../engine/explore/least-change";
import type { WorkerWord } from "./in-background";
import { type GivenLeastChange, runLeastChange } from "./least-change-given";

const say = (word: WorkerWord<LeastAnswer, LeastChangeStep>) => self.postMessage(word);

self.addEventListener("message", ({ data }: MessageEvent<GivenLeastChange>) => {
  say({ answer: runLeastChange(data, (step) => say({ step })) });
});
say("ready");
