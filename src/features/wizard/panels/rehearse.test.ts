import { afterEach, expect, it, vi } from "vitest";
import { blankDesign } from "../../../domain/design";
import { currentEvidence } from "../../../evidence/current";
import { rehearse } from "./rehearse";

type Idle = (deadline: { timeRemaining: () => number }) => void;

let waiting: Idle[] = [];

function stubIdle() {
  waiting = [];
  vi.stubGlobal("requestIdleCallback", (go: Idle) => waiting.push(go));
  vi.stubGlobal("cancelIdleCallback", (id: number) => delete waiting[id - 1]);
}

afterEach(() => void vi.unstubAllGlobals());

const records = { evidence: currentEvidence, precedents: [] };
const paths = ["force.troopCeiling", "commitment.durationMonths"] as const;

it("are the checks gone through field by field while the page is idle, and no longer?", () => {
  stubIdle();
  rehearse(blankDesign("d", "D"), records, paths);
  let moments = 0;
  for (let go = waiting.pop(); go; go = waiting.pop()) {
    go({ timeRemaining: () => 0 });
    moments += 1;
  }
  expect(moments).toBe(paths.length + 1);
});

it("does it stop when the page is left, and stay away where no browser says when it is idle?", () => {
  stubIdle();
  rehearse(blankDesign("d", "D"), records, paths)();
  expect(waiting.filter(Boolean)).toEqual([]);
  vi.unstubAllGlobals();
  expect(rehearse(blankDesign("d", "D"), records, paths)()).toBeUndefined();
});
