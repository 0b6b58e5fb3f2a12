import type { ReadFile } from "../importing/extract/read-text";
import { type GivenText, readGiven } from "./given-text";
import type { WorkerWord } from "./in-background";

const say = (word: WorkerWord<ReadFile>) => self.postMessage(word);

self.addEventListener("message", async ({ data }: MessageEvent<GivenText>) => {
  say({ answer: await readGiven(data) });
});
say("ready");
