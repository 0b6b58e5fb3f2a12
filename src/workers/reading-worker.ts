import { type GivenText, readGiven } from "./given-text";

/** What the worker says: that it is there, then the one answer. */
export type ReadingWord = "ready" | { read: Awaited<ReturnType<typeof readGiven>> };

const say = (word: ReadingWord) => self.postMessage(word);

self.addEventListener("message", async ({ data }: MessageEvent<GivenText>) => {
  say({ read: await readGiven(data) });
});
say("ready");
