import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign, schemaVersion } from "../../domain/design";
import { arbitraryDesign } from "../../engine/cases/arbitrary-design";
import { richDesign } from "../../report/model/cases/rich-design";
import { base64url } from "./base64url";
import { crc32 } from "./crc32";
import { deflated } from "./deflate";
import { linkDataOf, longestLink, openLink } from "./design-link";

async function dataOf(design = richDesign): Promise<string> {
  const made = await linkDataOf(design);
  if (!made.ok) throw new Error(made.problem.code);
  return made.data;
}
async function problemOf(data: string) {
  const opened = await openLink(data);
  return opened.ok ? undefined : opened.problem;
}
/** A link that is whole by its own checksum, whatever it holds. */
async function crafted(content: string | Uint8Array<ArrayBuffer>, isPacked = true) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const text = base64url((isPacked && (await deflated(bytes))) || bytes);
  const checked = base64url(Uint8Array.of(0, text.length >> 8, text.length)) + text;
  const sum = crc32(new TextEncoder().encode(checked));
  return `a${base64url(Uint8Array.of(sum >>> 24, sum >>> 16, sum >>> 8, sum))}${checked}`;
}

describe("does a design come through a link as it was?", () => {
  it("any design does", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDesign, async (design) => {
        expect(await openLink(await dataOf(design))).toEqual({ ok: true, design });
      }),
      { numRuns: 60 },
    );
  });
  it("with texts in every script", async () => {
    const design = blankDesign("d", "حماية المدنيين 保护平民 \u{1f54a} Защита");
    expect(await openLink(await dataOf(design))).toEqual({ ok: true, design });
  });
  it("in characters that no program changes, and much shorter than its file", async () => {
    const data = await dataOf();
    expect(data).toMatch(/^a[\w-]+$/);
    expect(data.length).toBeLessThan(JSON.stringify(richDesign).length / 2);
  });
  it("passes over what a mail program adds behind it", async () => {
    const data = await dataOf();
    for (const more of [".", ")", "?lang=fr", "AAAA"])
      expect(await openLink(data + more)).toEqual({ ok: true, design: richDesign });
  });
  it("takes an older file's form along to the present one", async () => {
    const older = JSON.stringify({ ...richDesign, schemaVersion: 3 });
    expect(await openLink(await crafted(older))).toMatchObject({ ok: true, migratedFrom: 3 });
  });
});

describe("is a link that cannot be used refused by what is wrong with it?", () => {
  it("one that is cut off, wherever it is cut", async () => {
    const data = await dataOf();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: data.length - 1 }), async (length) => {
        const problem = await problemOf(data.slice(0, length));
        expect(problem).toMatchObject({ code: "link-cut-off", has: length });
      }),
    );
    expect(await problemOf(data.slice(0, 2000))).toEqual({
      code: "link-cut-off",
      has: 2000,
      of: data.length,
    });
  });
  it("one with any character changed never opens as another design", async () => {
    const data = await dataOf();
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: data.length - 1 }),
        fc.constantFrom(..."aZ09-_%*\u00e9"),
        async (at, letter) => {
          const opened = await openLink(data.slice(0, at) + letter + data.slice(at + 1));
          expect(opened.ok ? opened.design : undefined).toEqual(
            data[at] === letter ? richDesign : undefined,
          );
        },
      ),
    );
  });
  it("any text, without an error", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        expect((await openLink(text)).ok).toBe(false);
        expect((await openLink(`a${text}`)).ok).toBe(false);
      }),
    );
  });
  it("any packed text that is whole by its checksum, without an error", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), fc.boolean(), async (text, isPacked) => {
        expect((await openLink(await crafted(text, isPacked))).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
  it.each([
    ["", "link-empty"],
    ["hello", "link-foreign"],
    ["1234567890123", "link-foreign"],
    ["bAAAAAAAAAAAA", "link-newer"],
    ["aAAAAAA____AAAA", "link-damaged"],
    [`a${"A".repeat(longestLink)}`, "link-too-long"],
  ])("%.20s: %s", async (data, code) => {
    expect((await problemOf(data))?.code).toBe(code);
  });
  it("a design of a newer version, something that is none, and words that are not UTF-8", async () => {
    const newer = JSON.stringify({ ...richDesign, schemaVersion: schemaVersion + 1 });
    expect((await problemOf(await crafted(newer)))?.code).toBe("newer-version");
    expect((await problemOf(await crafted("{}")))?.code).toBe("not-a-design");
    expect((await problemOf(await crafted(Uint8Array.of(0xc3, 0x28))))?.code).toBe("link-damaged");
  });
  it("a bomb, which is not unpacked", async () => {
    const bomb = await crafted(new Uint8Array(40_000_000));
    expect(bomb.length).toBeLessThan(longestLink);
    expect(await problemOf(bomb)).toEqual({ code: "link-too-much", most: 5_000_000 });
  });
  it("a design that no link can hold is not made into one", async () => {
    const text = Array.from({ length: 60_000 }, (_, at) =>
      crc32(Uint8Array.of(at, at >> 8)),
    ).join();
    const design = { ...richDesign, basis: { title: "Last year", text: text.slice(0, 400_000) } };
    const made = await linkDataOf(design);
    expect(made).toMatchObject({
      ok: false,
      problem: { code: "link-too-long", most: longestLink },
    });
  });
});
