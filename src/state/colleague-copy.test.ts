import { beforeEach, describe, expect, it, vi } from "vitest";
import { blankDesign } from "../domain/design";
import { withValue } from "../domain/edit";
import { decisionsOf } from "../domain/merge/decisions";
import { webStorage } from "../storage/cases/web-storage";
import { openVersions, versionOf } from "../storage/design-versions";
import { memoryStorage } from "../storage/memory-storage";

let storage = memoryStorage();
vi.mock("../storage/device-storage", () => ({ deviceStorage: async () => storage }));

const base = withValue(blankDesign("d", "D"), "force.troopCeiling", 4000);
const mine = withValue(base, "timing.expiryDate", "2027-06-30");
const theirs = withValue(base, "force.troopCeiling", 5000);
const names = { mine: "Mine", theirs: "Theirs" };

async function app() {
  vi.resetModules();
  const parts = {
    ...(await import("./colleague-copy")),
    ...(await import("./begin-work")),
    ...(await import("./design-store")),
  };
  await parts.beginNew(mine);
  return { ...parts, design: () => parts.useDesignStore.getState().design };
}

beforeEach(() => {
  storage = memoryStorage();
  vi.stubGlobal("window", { localStorage: webStorage(), sessionStorage: webStorage() });
});

describe("is a colleague's file laid beside the open design, and nothing changed by it?", () => {
  const fileOf = (text: string) => new File([text], "from-b.mandate.json");

  it("knows a copy by its mark, and takes the author's word for another", async () => {
    const { openColleagueCopy, takeForSame, useColleagueCopy, design } = await app();
    expect(await openColleagueCopy(fileOf(JSON.stringify(theirs)), "d")).toBeUndefined();
    expect(useColleagueCopy.getState().copy?.isSame).toBe(true);
    await openColleagueCopy(fileOf(JSON.stringify({ ...theirs, id: "other" })), "d");
    expect(useColleagueCopy.getState().copy?.isSame).toBe(false);
    takeForSame();
    expect(useColleagueCopy.getState().copy?.isSame).toBe(true);
    expect(design()).toEqual(mine);
  });

  it("says what is wrong with a file, and opens nothing", async () => {
    const { openColleagueCopy, useColleagueCopy } = await app();
    expect(await openColleagueCopy(fileOf("{"), "d")).toMatchObject({ code: "not-json" });
    expect(useColleagueCopy.getState().copy).toBeUndefined();
  });
});

describe("does a merge lose nothing?", () => {
  it("is one step of undo, with both copies among the versions", async () => {
    const { mergeCopy, design, undo } = await app();
    expect(await mergeCopy({ base, mine, theirs }, {}, names)).toEqual({ outcome: "merged" });
    expect(design()).toEqual(withValue(mine, "force.troopCeiling", 5000));
    const kept = await storage.versions.list("d");
    expect(kept.map(({ name, opened }) => [name, opened.ok && opened.design])).toEqual([
      ["Theirs", theirs],
      ["Mine", mine],
    ]);
    undo();
    expect(design()).toEqual(mine);
  });

  it("takes what the author chose", async () => {
    const { mergeCopy, design } = await app();
    const choices = Object.fromEntries(
      decisionsOf({ base, mine, theirs }).map(({ key }) => [key, "mine" as const]),
    );
    await mergeCopy({ base, mine, theirs }, choices, names);
    expect(design()).toEqual(mine);
  });

  it("changes nothing where there is no room to keep both", async () => {
    const { mergeCopy, design } = await app();
    vi.spyOn(storage.versions, "keep").mockRejectedValueOnce(new DOMException("full"));
    expect(await mergeCopy({ base, mine, theirs }, {}, names)).toEqual({ outcome: "no-room" });
    expect(design()).toEqual(mine);
  });

  it("changes nothing where the two together are more than a file takes", async () => {
    const { mergeCopy, design } = await app();
    const own = (prefix: string) =>
      Array.from({ length: 200 }, (_, number) => ({
        check: `${prefix}-${number}`,
        who: "A",
        why: "B",
        when: "2026-11-21",
      }));
    const copies = {
      mine: { ...mine, overrides: own("a") },
      theirs: { ...theirs, overrides: own("b") },
    };
    expect(await mergeCopy(copies, {}, names)).toMatchObject({ outcome: "too-much" });
    expect(design()).toEqual(mine);
  });
});

it("is the likely common state one that was in a file, and of those the nearest to their copy?", async () => {
  const { likelyBase } = await app();
  const later = withValue(mine, "force.individualPolice", 900);
  const versions = [
    versionOf(theirs, "Named", 1, []),
    { ...versionOf(base, "", 2, []), shared: "saved" as const },
    { ...versionOf(later, "", 3, []), shared: "saved" as const },
  ];
  const [, shared] = versions;
  expect(likelyBase(openVersions(versions), theirs)?.id).toBe(shared?.id);
  expect(likelyBase(openVersions(versions.slice(0, 1)), theirs)).toBeUndefined();
});
