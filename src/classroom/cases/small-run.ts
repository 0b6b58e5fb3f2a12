import { blankDesign } from "../../domain/design";
import type { Exercise } from "../exercise/exercise";
import { exerciseSchema } from "../exercise/exercise";
import type { Inject } from "../exercise/inject";
import { newRun } from "../new-run";
import type { Run } from "../run";

const inject = (id: string, title: string): Inject => ({
  id,
  title,
  channel: "cable",
  from: "The mission in Keld",
  paragraphs: [`${title}: what is known so far.`, "Nobody has confirmed it."],
  asks: `Say what changes with: ${title}`,
  touches: ["force.troopCeiling"],
});

/** An exercise of half an hour with three injects, of which one is left to a longer cut. */
export const smallExercise: Exercise = exerciseSchema.parse({
  kind: "exercise",
  schemaVersion: 1,
  id: "keld",
  version: "1",
  language: "en",
  title: "Keld after the truce",
  summary: "A small country with one river.",
  case: "fictional",
  date: "2031-03-01",
  evidence: "at-debrief",
  cuts: [
    {
      id: "thirty",
      minutes: 30,
      agenda: [
        { id: "welcome", kind: "welcome", minutes: 5, title: "Welcome", task: "Find your table." },
        { id: "design", kind: "design", minutes: 15, title: "Design", task: "Settle the tasks." },
        { id: "debrief", kind: "debrief", minutes: 10, title: "Debrief", task: "Compare." },
      ],
      injects: [
        { inject: "bridge", minute: 12 },
        { inject: "pledge", minute: 7 },
      ],
      roles: ["planner"],
      questions: [],
    },
    {
      id: "sixty",
      minutes: 60,
      agenda: [{ id: "all", kind: "design", minutes: 60, title: "Design", task: "All of it." }],
      injects: [{ inject: "letter", minute: 30 }],
      roles: ["planner"],
      questions: [],
    },
  ],
  objectives: [],
  brief: [{ id: "now", title: "Now", paragraphs: ["The truce holds in the west."] }],
  sectors: [],
  forces: [],
  timeline: [],
  roles: [
    {
      id: "planner",
      kind: "secretariat-planner",
      title: "Planner",
      position: "You hold the pen.",
      wants: ["A mandate that can be carried out"],
      refuses: ["A task without means"],
      knows: ["The bridge is mined"],
    },
  ],
  constraints: [],
  reading: [],
  design: blankDesign("keld-start", "Keld"),
  injects: [
    inject("pledge", "A pledge is withdrawn"),
    inject("bridge", "The bridge is closed"),
    inject("letter", "A letter from the host"),
  ],
  facilitator: {
    purpose: ["SECRET purpose"],
    injects: [
      {
        inject: "pledge",
        purpose: "SECRET of the pledge",
        expected: [{ reaction: "SECRET reaction", answer: "SECRET answer" }],
        ifQuiet: "SECRET if quiet",
      },
    ],
    script: [{ cut: "thirty", item: "welcome", says: ["SECRET words"], does: ["SECRET deeds"] }],
    rubric: [],
    questions: [{ id: "why", text: "SECRET question", listenFor: "SECRET", touches: [] }],
    model: { preface: ["SECRET model"], choices: [], dissents: [] },
  },
});

/** A run of its half hour that has not begun, with the same codes each time. */
export function smallRun(changes: Partial<Run> = {}): Run {
  let last = 1;
  const run = newRun(smallExercise, "thirty", {
    id: "run-1",
    now: new Date("2026-11-21T14:00:00Z"),
    random: (count) =>
      Uint8Array.from({ length: count }, () => {
        last = (last * 137) % 65_521;
        return last % 240;
      }),
  });
  return { ...run, ...changes };
}
