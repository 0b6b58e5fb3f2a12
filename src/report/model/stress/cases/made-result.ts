import type { Shock, ShockAt, ShockId, ShockKind } from "../../../../engine/stress/shock";
import { shockRecord } from "../../../../engine/stress/shocks";
import type { Break, StressResult } from "../../../../engine/stress/stress-result";

/** A shock as usual, of the worked example. */
export function madeShock(id: ShockId, change: Partial<Shock> = {}): Shock {
  const [kind, row] = id.split("@") as [ShockKind, string | undefined];
  const { unit, levels } = shockRecord(kind);
  return {
    id,
    kind,
    ...(row === undefined ? {} : { row }),
    unit,
    levels,
    usual: levels,
    own: false,
    refused: [],
    leftOut: false,
    ...change,
  };
}

const protection = { row: "protect-civilians", type: "protect-physical" } as const;
const set = (...at: ShockAt[]) => ({
  at,
  because: {
    reason: "too-few",
    figures: { need: 2400, low: 1700, high: 1900, reserve: 0, month: 12 },
    fields: ["force.contributors[].military", "commitment.reserve"] as const,
  },
});

/** The protection task: alone by half of the strength, by three quarters with the reserve gone. */
export const brokenTask: Break = {
  id: "task-means@protect-civilians",
  kind: "task-means",
  task: protection,
  sets: [
    set({ shock: "strength", level: 50 }),
    set({ shock: "strength", level: 75 }, { shock: "reserve", level: 1 }),
  ],
  dependsOn: ["strength", "reserve"],
  monotone: true,
};

/** An answer with something under every heading, about the worked example. */
export const madeResult: StressResult = {
  engineVersion: "test",
  shocks: [
    madeShock("strength"),
    madeShock("lateness", { own: true, levels: [0, 2], reason: "Rains" }),
    madeShock("contributor@jorrel"),
    madeShock("reserve"),
    madeShock("money", { leftOut: true }),
    madeShock("neighbour", {
      withoutEffect: { reason: "already-so", fields: ["international.neighbours"] },
    }),
    madeShock("violence"),
  ],
  combinations: 96,
  breaks: [
    {
      id: "check.there-in-time",
      kind: "check",
      check: "there-in-time",
      sets: [
        {
          at: [{ shock: "lateness", level: 2 }],
          because: {
            reason: "never-reached",
            figures: { task: "protect-physical", need: 2400, high: 1900 },
            fields: ["force.contributors"],
          },
        },
      ],
      dependsOn: ["lateness"],
      monotone: false,
      exception: {
        breaks: [{ shock: "lateness", level: 2 }],
        holds: [
          { shock: "lateness", level: 2 },
          { shock: "contributor@jorrel", level: 1 },
        ],
      },
    },
    brokenTask,
  ],
  unbroken: [
    { id: "warning-chain", kind: "warning-chain", dependsOn: ["contributor@jorrel"] },
    { id: "task-means@rights", kind: "task-means", task: { row: "rights" }, dependsOn: [] },
  ],
  brokenAsDesigned: [
    {
      id: "ground-to-stay",
      kind: "ground-to-stay",
      because: { reason: "consent-refused", figures: {}, fields: ["host.formalConsent"] },
    },
  ],
  notTried: [{ id: "money", kind: "money", missing: ["commitment.budgetUsdMillions"] }],
  mends: [
    {
      edits: [
        {
          id: "firm-up-pledge",
          kind: "set",
          path: "force.contributors[].firm",
          row: "vantry",
          value: true,
        },
      ],
      rank: 1,
      tied: false,
      frees: ["task-means@protect-civilians"],
      eases: [{ id: "check.there-in-time", gone: 1, of: 2 }],
      breaks: ["warning-chain"],
    },
  ],
};
