import { describe, expect, it } from "vitest";
import { boardOf } from "../classroom/debrief/board-of";
import { madeClass, madeExercise } from "../classroom/debrief/cases/made-class";
import { templateDesign } from "../engine/stress/cases/stress-designs";
import { currentEvidence } from "../evidence/current";
import { precedents } from "../precedents/current";
import { breakDown, madeWorker, say } from "./cases/made-worker";
import { debriefInBackground } from "./debrief-in-background";
import { type DebriefStep, debriefInTurns, type GivenDebrief } from "./debrief-turns";

const design = templateDesign("example");
const exercise = madeExercise(design);
const works = madeClass(design, 3);
const records = { evidence: currentEvidence, precedents };
const files = works.map((work, place) => ({
  name: `team-${place}.team.json`,
  content: JSON.stringify(work),
}));
const given: GivenDebrief = { exercise, files };
const board = boardOf(exercise, works, records);

describe("is a debrief laid out wherever it can be?", () => {
  it("by the worker, which says how far it is and gets nothing that cannot be sent", async () => {
    const steps: DebriefStep[] = [];
    const told = { stage: "opening", done: 1, of: 3 } as const;
    const worker = madeWorker((made) => {
      say(made, "ready");
      say(made, { step: told });
      say(made, { answer: { board, told: [] } });
    });
    const onStep = (step: DebriefStep) => steps.push(step);
    const answer = await debriefInBackground(given, { onStep }, () => worker);
    expect(answer.board).toEqual(board);
    expect(steps).toEqual([told]);
    expect(worker.postMessage).toHaveBeenCalledWith(structuredClone(given));
    expect(worker.terminate).toHaveBeenCalledOnce();
    expect(structuredClone(answer)).toEqual(answer);
  });

  it("in the page where there is none, with the same answer", async () => {
    const { board: found, told } = await debriefInBackground(given, {}, () => undefined);
    expect(found).toEqual(board);
    expect(told.map(({ file, outcome }) => [file, outcome])).toEqual(
      files.map(({ name }) => [name, "taken"]),
    );
  });

  it("and not a second time where the worker broke down over it", async () => {
    const worker = madeWorker((made) => {
      say(made, "ready");
      breakDown(made);
    });
    await expect(debriefInBackground(given, {}, () => worker)).rejects.toThrow("broke down");
  });
});

describe("is nothing left of a debrief that was stopped?", () => {
  it("the worker is let go at once", async () => {
    const stopping = new AbortController();
    const worker = madeWorker((made) => {
      say(made, "ready");
      stopping.abort();
    });
    const { signal } = stopping;
    await expect(debriefInBackground(given, { signal }, () => worker)).rejects.toThrow(/abort/i);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it("the page stops at its next breath, and says how far it was", async () => {
    const steps: DebriefStep[] = [];
    let clock = 0;
    const turns = {
      onStep: (step: DebriefStep) => steps.push(step),
      pause: async () => {
        if (steps.length === 4) throw new Error("stopped");
      },
      stretch: 10,
      now: () => {
        clock += 10;
        return clock;
      },
    };
    await expect(debriefInTurns(given, records, turns)).rejects.toThrow("stopped");
    expect(steps.map(({ stage, done }) => [stage, done])).toEqual([
      ["opening", 1],
      ["opening", 2],
      ["opening", 3],
      ["assessing", 1],
    ]);
  });
});

describe("does a file that cannot be read hinder the others?", () => {
  it("it is told by its name, and they are taken", async () => {
    const gone = { size: 10, text: () => Promise.reject(new Error("moved")) } as unknown as Blob;
    const answer = await debriefInBackground(
      { exercise, files: [{ name: "gone.team.json", content: gone }, ...files] },
      {},
      () => undefined,
    );
    expect(answer.told[0]).toEqual({
      file: "gone.team.json",
      outcome: "refused",
      problem: { code: "unreadable" },
    });
    expect(answer.board.teams).toHaveLength(3);
  });

  it("one too large by far is refused without being read whole", async () => {
    const read: number[] = [];
    const huge = {
      size: 4e9,
      slice: (_from: number, to: number) => {
        read.push(to);
        return new Blob([" ".repeat(to)]);
      },
    } as unknown as Blob;
    const { told } = await debriefInBackground(
      { exercise, files: [{ name: "huge.json", content: huge }] },
      {},
      () => undefined,
    );
    expect(told[0]).toMatchObject({ outcome: "refused", problem: { code: "too-large" } });
    expect(read[0]).toBeLessThan(30_000_000);
  });
});
