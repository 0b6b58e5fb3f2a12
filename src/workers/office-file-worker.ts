import type { WorkerWord } from "./in-background";
import { type GivenOfficeFile, makeOfficeFile } from "./office-file";

const say = (word: WorkerWord<Uint8Array<ArrayBuffer>>) => self.postMessage(word);

self.addEventListener("message", ({ data }: MessageEvent<GivenOfficeFile>) => {
  // A promise that is rejected would stay in here; reported, it reaches the page as a breakdown.
  makeOfficeFile(data).then((answer) => say({ answer }), reportError);
});
say("ready");
