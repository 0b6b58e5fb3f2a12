import { loadShippedRecords } from "../state/records";
import { apart, type BoardPart } from "./debrief-parts";
import {
  type DebriefAnswer,
  type DebriefStep,
  debriefInTurns,
  type GivenDebrief,
} from "./debrief-turns";
import type { WorkerWord } from "./in-background";

const say = (word: WorkerWord<DebriefAnswer, DebriefStep | BoardPart>) => self.postMessage(word);

async function debrief(given: GivenDebrief): Promise<DebriefAnswer> {
  const records = given.records ?? (await loadShippedRecords());
  const onStep = (step: DebriefStep) => say({ step });
  return debriefInTurns(given, records, { onStep, pause: async () => undefined, stretch: 60 });
}

self.addEventListener("message", ({ data }: MessageEvent<GivenDebrief>) => {
  // A promise that is rejected would stay in here; reported, it reaches the page as a breakdown.
  debrief(data).then((answer) => {
    const { rest, parts } = apart(answer);
    for (const step of parts) say({ step });
    say({ answer: rest });
  }, reportError);
});
say("ready");
