import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { blankDesign } from "../domain/design";
import { webStorage } from "./cases/web-storage";

/** The modules as a page of its own loads them. */
async function page() {
  vi.resetModules();
  return { ...(await import("./unsaved-copy")), ...(await import("./unsaved-copies")) };
}

describe("are the last edits before leaving kept?", () => {
  beforeEach(() => void vi.stubGlobal("window", { localStorage: webStorage() }));
  afterEach(() => void vi.unstubAllGlobals());

  it("gives back the design with the revision it stood on, until it is let go", async () => {
    const { keepUnsaved, letGoOfUnsaved, unsavedCopies } = await page();
    keepUnsaved(blankDesign("d", "Typed just now"), 4);
    const [copy] = unsavedCopies();
    expect(copy?.revision).toBe(4);
    expect(copy?.opened).toMatchObject({
      ok: true,
      design: { about: { title: "Typed just now" } },
    });
    expect(unsavedCopies()).toHaveLength(1);
    letGoOfUnsaved(copy?.key);
    expect(unsavedCopies()).toEqual([]);
  });

  it("keeps those of two pages that close together apart", async () => {
    (await page()).keepUnsaved(blankDesign("a", "A"), 1);
    const there = await page();
    there.keepUnsaved(blankDesign("b", "B"), 1);
    there.keepUnsaved(blankDesign("b", "B, again"), 1);
    const titles = there
      .unsavedCopies()
      .map(({ opened }) => opened.ok && opened.design.about.title)
      .sort();
    expect(titles).toEqual(["A", "B, again"]);
    there.letGoOfUnsaved();
    expect(there.unsavedCopies()).toHaveLength(1);
  });

  it("gives earlier edits before later ones, whichever page kept them", async () => {
    for (const revision of [7, 2, 12, 3])
      (await page()).keepUnsaved(blankDesign("d", "D"), revision);
    const revisions = (await page()).unsavedCopies().map((copy) => copy.revision);
    expect(revisions).toEqual([2, 3, 7, 12]);
  });

  it("goes on quietly where the browser refuses", async () => {
    const { keepUnsaved, letGoOfUnsaved, unsavedCopies } = await page();
    vi.stubGlobal("window", { localStorage: webStorage(true) });
    expect(() => keepUnsaved(blankDesign("d", "D"), 0)).not.toThrow();
    vi.stubGlobal("window", {});
    expect(unsavedCopies()).toEqual([]);
    expect(() => letGoOfUnsaved()).not.toThrow();
  });
});

it("is a copy that is none of ours passed over, and a damaged design in it refused?", async () => {
  const { readUnsaved } = await page();
  expect(readUnsaved("3")).toBeUndefined();
  expect(readUnsaved("{ cut o")).toBeUndefined();
  expect(readUnsaved('{"revision":"1","design":"{}"}')).toBeUndefined();
  expect(readUnsaved('{"revision":1,"design":"{}"}')?.opened.ok).toBe(false);
});
