import { beforeEach, expect, it, vi } from "vitest";

const asked = vi.fn(async () => "for-good" as const);
let now: "for-good" | "may-be-cleared" | "unknown" = "may-be-cleared";
vi.mock("../storage/keep-for-good", () => ({ askToKeep: asked, keepingNow: async () => now }));

/** A visit in which the work is saved so often. */
async function visit(saves: number) {
  vi.resetModules();
  const { watchKeeping, useKeeping, savesBeforeAsking } = await import("./keeping");
  const { useSavedState } = await import("./saving");
  await watchKeeping();
  for (let at = 0; at < saves; at += 1) {
    useSavedState.setState({ saved: { state: "saving" } });
    useSavedState.setState({ saved: { state: "saved", at, durable: true } });
  }
  await Promise.resolve();
  return { keeping: useKeeping.getState().keeping, savesBeforeAsking };
}

beforeEach(() => {
  asked.mockClear();
  now = "may-be-cleared";
});

it("is the browser asked only once there is work worth keeping, and once a visit?", async () => {
  const { savesBeforeAsking } = await visit(1);
  await visit(savesBeforeAsking - 1);
  expect(asked).not.toHaveBeenCalled();
  expect((await visit(3 * savesBeforeAsking)).keeping).toBe("for-good");
  expect(asked).toHaveBeenCalledOnce();
});

it("is a browser that keeps it anyway, or knows nothing of it, left alone?", async () => {
  for (const told of ["for-good", "unknown"] as const) {
    now = told;
    expect((await visit(50)).keeping).toBe(told);
  }
  expect(asked).not.toHaveBeenCalled();
});
