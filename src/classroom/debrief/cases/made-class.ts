import type { MandateDesign } from "../../../domain/design";
import { answerAt, rowsIn, withAnswer, withValue } from "../../../domain/edit";
import { type FieldKind, fieldCatalogue } from "../../../domain/field-catalogue";
import { type FieldPath, listOf } from "../../../domain/field-path";
import type { Ballot, Vote } from "../../../domain/vote";
import { choicesOf } from "../../../domain/votes/voted-choice";
import type { Exercise } from "../../exercise/exercise";
import type { TeamWork } from "../../team-work";

/** A generator of numbers from 0 to below 1 that gives the same ones for the same seed. */
export function drawn(seed: number): () => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const minute = (count: number) => new Date(Date.UTC(2026, 10, 22, 9, count)).toISOString();

/** An exercise around a design, with two injects and a model answer. */
export function madeExercise(design: MandateDesign): Exercise {
  const inject = (id: string, touches: string[]) => ({
    id,
    title: `News ${id}`,
    channel: "cable" as const,
    from: "The envoy",
    paragraphs: ["Something has happened."],
    touches,
  });
  return {
    kind: "exercise",
    schemaVersion: 1,
    id: "made-country",
    version: "1",
    language: "en",
    title: "Made country",
    summary: "A case for tests.",
    case: "fictional",
    date: "2026-01-10",
    evidence: "at-debrief",
    cuts: [
      {
        id: "long",
        minutes: 90,
        agenda: [{ id: "all", kind: "design", minutes: 90, title: "All", task: "Work" }],
        injects: [
          { inject: "convoy", minute: 30 },
          { inject: "pledge", minute: 50 },
        ],
        roles: ["planner"],
        questions: [],
      },
    ],
    objectives: [],
    brief: [{ id: "brief", title: "Brief", paragraphs: ["A country."] }],
    sectors: [],
    forces: [],
    timeline: [],
    roles: [
      {
        id: "planner",
        kind: "secretariat-planner",
        title: "Planner",
        position: "You plan.",
        wants: [],
        refuses: [],
        knows: [],
      },
    ],
    constraints: [],
    reading: [],
    design,
    injects: [
      inject("convoy", ["host.accessGuarantee", "information.responseHours"]),
      inject("pledge", ["force.troopCeiling", "force.contributors"]),
    ],
    facilitator: {
      purpose: [],
      injects: [],
      script: [],
      rubric: [
        {
          id: "chain",
          title: "Tasks and means",
          looksAt: "Whether each first task has means.",
          bands: [
            { id: "loose", title: "Loose", text: "Tasks stand alone." },
            { id: "tied", title: "Tied", text: "Each first task has means." },
          ],
        },
      ],
      questions: [],
      model: {
        preface: [],
        choices: [
          { path: "force.troopCeiling", value: 6000, reason: "What was pledged." },
          { path: "operation.type", value: "un-peacekeeping", reason: "Nobody else was ready." },
        ],
        dissents: [
          {
            id: "host",
            role: "planner",
            path: "force.troopCeiling",
            text: "Too many.",
            findings: [],
          },
          { id: "whole", role: "planner", text: "Not this way.", findings: [] },
        ],
      },
    },
  };
}

/** The work of one team on a design, without moments. */
export function madeWork(
  design: MandateDesign,
  team: string,
  rest: Partial<TeamWork> = {},
): TeamWork {
  return {
    kind: "team-work",
    schemaVersion: 1,
    handedIn: minute(90),
    moments: [],
    ...rest,
    design: {
      ...design,
      exercise: {
        exercise: "made-country",
        version: "1",
        title: "Made country",
        cut: "long",
        team: {
          id: team
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, "-")
            .replace(/^-|-$/g, ""),
          name: team,
        },
        evidence: "at-debrief",
        set: ["situation.hostCountries", "situation.sectors"],
        opened: [
          { inject: "convoy", at: minute(30), code: "aaaa" },
          { inject: "pledge", at: minute(50), code: "bbbb" },
        ],
        debriefed: { at: minute(80), code: "cccc" },
      },
    },
  };
}

/** Fields that teams of a class answer each in its own way. */
const varied = fieldCatalogue.filter(
  ({ path, value, decidedBy }) =>
    listOf(path) === path &&
    decidedBy !== "context" &&
    ["choice", "choices", "yes-no", "number"].includes(value.kind),
);

function valueFor(kind: FieldKind, old: unknown, chance: () => number): unknown {
  const pick = <T>(from: readonly T[]) => from[Math.floor(chance() * from.length)];
  if (kind.kind === "choice") return pick(kind.options);
  if (kind.kind === "choices") return kind.options.filter(() => chance() < 0.4);
  if (kind.kind === "yes-no") return chance() < 0.5;
  if (kind.kind !== "number") return old;
  const near = typeof old === "number" && old > 0 ? old : 10;
  return Math.min(kind.most, Math.max(kind.least, Math.round(near * (0.5 + chance()))));
}

/** A design with some of its answers changed, and now and then a task taken out. */
function changed(design: MandateDesign, changes: number, chance: () => number): MandateDesign {
  let now = design;
  for (let count = 0; count < changes; count += 1) {
    const { path, value } = varied[Math.floor(chance() * varied.length)] as (typeof varied)[number];
    now = withValue(now, path, valueFor(value, answerAt(now, path)?.value, chance));
  }
  const tasks: FieldPath = "purpose.tasks";
  const rows = rowsIn(answerAt(now, tasks));
  if (chance() < 0.5 && rows.length > 3) {
    const without = rows.filter((_, place) => place !== Math.floor(chance() * rows.length));
    now = withAnswer(now, tasks, { ...answerAt(now, tasks), value: without });
  }
  return now;
}

/** A closed blind vote of a team on ten of its choices. */
function voted(design: MandateDesign, chance: () => number): MandateDesign {
  const choices = choicesOf(design).slice(0, 10);
  const ballots = ["Ana", "Ben", "Chloe", "Dan"].map((author): Ballot => {
    const votes = choices.map((at): Vote => {
      const draw = chance();
      if (draw < 0.7) return { at, position: "support" };
      if (draw < 0.9)
        return { at, position: "amend", amendment: "Say it otherwise", reason: "Clearer" };
      return { at, position: "oppose", reason: "The host would refuse it" };
    });
    return { id: author.toLowerCase(), round: "first", author, cast: minute(25), votes };
  });
  return {
    ...design,
    votes: [{ id: "first", opened: minute(20), closed: minute(28), choices }],
    ballots,
  };
}

/** A class of teams that all began from one design, each with four moments; the same for a seed. */
export function madeClass(design: MandateDesign, count: number, seed = 1): TeamWork[] {
  return Array.from({ length: count }, (_, place): TeamWork => {
    const chance = drawn(seed * 1000 + place);
    const name = `Team ${String(place + 1).padStart(3, "0")}`;
    const start = madeWork(design, name).design;
    const convoy = voted(changed(start, 20, chance), chance);
    const pledge = changed(convoy, 6, chance);
    const debrief = changed(pledge, 6, chance);
    const stages = [
      ["start", 0, start],
      ["convoy", 30, convoy],
      ["pledge", 50, pledge],
      ["debrief", 80, debrief],
    ] as const;
    const moments = stages.map(([moment, at, each]) => ({ moment, at: minute(at), design: each }));
    return madeWork(debrief, name, { moments });
  });
}
