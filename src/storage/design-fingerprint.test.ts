import { createHash } from "node:crypto";
import { afterEach, expect, it, vi } from "vitest";
import { blankDesign } from "../domain/design";
import { designFileText } from "./design-file";
import { designFingerprint } from "./design-fingerprint";

const design = { ...blankDesign("d-1", "Żółw 和平"), about: { title: "Żółw 和平", author: "A" } };

/** The way that the user guide gives: sort the names, leave out the spaces, hash the UTF-8. */
function recomputed(fileText: string): string {
  const sort = (value: unknown): unknown =>
    value && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((name) => [name, sort((value as Record<string, unknown>)[name])]),
        )
      : value;
  return createHash("sha256")
    .update(JSON.stringify(sort(JSON.parse(fileText))))
    .digest("hex");
}

afterEach(() => vi.unstubAllGlobals());

it("can another program recompute it from the design's file?", async () => {
  expect(await designFingerprint(design)).toBe(recomputed(designFileText(design)));
});

it("does it stay for the same content, and move with a single letter?", async () => {
  const { about, ...rest } = design;
  const shuffled = { about: { author: about.author, title: about.title }, ...rest };
  expect(await designFingerprint(shuffled)).toBe(await designFingerprint(design));
  const edited = { ...design, about: { ...about, author: "B" } };
  expect(await designFingerprint(edited)).not.toBe(await designFingerprint(design));
});

it("is it said to be missing where the browser has no cryptography, and never made up?", async () => {
  vi.stubGlobal("crypto", {});
  expect(await designFingerprint(design)).toBeUndefined();
});
