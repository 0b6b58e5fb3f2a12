import { beforeEach, describe, expect, it, vi } from "vitest";
import { roundOf, teamDesign } from "../classroom/cases/team-design";
import { blankDesign, type MandateDesign } from "../domain/design";
import { withRound } from "../domain/votes/rounds";
import { webStorage } from "../storage/cases/web-storage";
import { memoryStorage } from "../storage/memory-storage";

const storage = memoryStorage();
vi.mock("../storage/device-storage", () => ({ deviceStorage: async () => storage }));

async function app(design: MandateDesign = { ...teamDesign("shown"), id: crypto.randomUUID() }) {
  vi.resetModules();
  const parts = {
    ...(await import("./moments")),
    ...(await import("./keep-moments")),
    ...(await import("./begin-work")),
    ...(await import("./design-store")),
  };
  const stop = parts.keepMoments();
  await parts.beginNew(design);
  const rename = (title: string) =>
    parts.changeDesign((before) => ({ ...before, about: { title } }));
  const kept = async () =>
    (await parts.momentsOf(design.id)).map((one) => [one.moment, one.design.about.title]);
  return { ...parts, stop, rename, kept, id: design.id };
}

beforeEach(() => {
  vi.stubGlobal("window", { localStorage: webStorage(), sessionStorage: webStorage() });
});

describe("is a team's work kept as it was at each moment?", () => {
  it("as it was when it was asked for, once for each moment, in the order they came", async () => {
    const { keepMoment, rename, kept, id, momentsOf } = await app();
    rename("Second");
    const keeping = keepMoment("cable", Date.parse("2026-11-22T09:00:00Z"));
    rename("Third");
    expect(await keeping).toBe(true);
    expect(await keepMoment("cable")).toBe(true);
    await keepMoment("debrief");
    expect(await kept()).toEqual([
      ["start", "Blue"],
      ["cable", "Second"],
      ["debrief", "Third"],
    ]);
    expect((await momentsOf(id))[1]?.at).toBe("2026-11-22T09:00:00.000Z");
  });

  it("by itself before the first round of votes is opened, and not before the second", async () => {
    const { changeDesign, rename, kept } = await app();
    const open = (round: string) => changeDesign((d) => withRound(d, { ...roundOf(), id: round }));
    rename("To vote on");
    open("first");
    rename("After it");
    open("second");
    await vi.waitFor(async () => expect(await kept()).toHaveLength(2));
    expect((await kept())[1]).toEqual(["first-vote", "To vote on"]);
  });

  it("none of a design outside of an exercise, nor of one that is opened half-way", async () => {
    const plain = await app(blankDesign(crypto.randomUUID(), "Plain"));
    expect(await plain.keepMoment("start")).toBe(false);
    const under = { ...teamDesign("shown"), id: crypto.randomUUID(), votes: [roundOf()] };
    const opened = await app(under);
    opened.rename("More");
    expect([await plain.kept(), await opened.kept()]).toEqual([[], []]);
  });

  it("and none at all once the watching ends", async () => {
    const { stop, changeDesign, kept } = await app();
    stop();
    changeDesign((design) => withRound(design, roundOf()));
    expect(await kept()).toEqual([["start", "Blue"]]);
  });
});

it("is it false, and nothing lost, where the device has no room?", async () => {
  const { keepMoment, rename, kept } = await app();
  vi.spyOn(storage.versions, "keepMoment").mockRejectedValueOnce(new Error("QuotaExceeded"));
  rename("Second");
  expect(await keepMoment("debrief")).toBe(false);
  expect(await kept()).toEqual([["start", "Blue"]]);
});
