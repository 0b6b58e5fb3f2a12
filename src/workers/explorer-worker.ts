import type { ExplorerAnswer, GivenExploration } from "../alternatives/explorer/run-explorer";

import { type ExplorerProgress, exploreInTurns } from "./explorer-turns";
import { enough } from "./explorer-words";
import type { WorkerWord } from "./in-background";

const say = (word: WorkerWord<ExplorerAnswer, ExplorerProgress>) => self.postMessage(word);

let isEnough = false;
const channel = new MessageChannel();

/** Hears what the page has said meanwhile; a timer would wait longer each time. */
const hear = () =>
  new Promise<void>((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });

self.addEventListener("message", ({ data }: MessageEvent<GivenExploration | typeof enough>) => {
  if (data === enough) {
    isEnough = true;
    return;
  }
  const turns = {
    onStep: (step: ExplorerProgress) => say({ step }),
    isEnough: () => isEnough,
    pause: hear,
    stretch: 80,
  };
  // A promise that is rejected would stay in here; reported, it reaches the page as a breakdown.
  exploreInTurns(data, turns).then((answer) => say({ answer }), reportError);
});
say("ready");
