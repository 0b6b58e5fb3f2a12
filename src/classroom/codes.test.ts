import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeLength, codeLetters, codesFor, shownCode, spokenCode, typedCode } from "./codes";

/** Random bytes that are the same at every run of a seed. */
function bytesOf(seed: number) {
  let state = seed >>> 0;
  return (count: number) =>
    Uint8Array.from({ length: count }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    });
}
const seeds = fc.integer({ min: 0, max: 0xffff_ffff });
const ids = fc.array(fc.stringMatching(/^[a-z][a-z-]{0,8}$/), { maxLength: 41 });
const code = seeds.map((seed) => codesFor(["one"], bytesOf(seed)).one ?? "");

describe("has each inject a code that can be read, said and typed?", () => {
  it("one for each id, no two alike, of letters that are not taken for others", () => {
    fc.assert(
      fc.property(ids, seeds, (wanted, seed) => {
        const codes = codesFor(wanted, bytesOf(seed));
        expect(Object.keys(codes).sort()).toEqual([...new Set(wanted)].sort());
        expect(new Set(Object.values(codes)).size).toBe(new Set(wanted).size);
        for (const one of Object.values(codes))
          expect(one).toMatch(new RegExp(`^[${codeLetters}]{${codeLength}}$`));
      }),
    );
    expect(codeLetters).not.toMatch(/[01258AEILOSU]/);
    expect(new Set(codeLetters).size).toBe(codeLetters.length);
  });

  it("every letter is as likely as another", () => {
    const everyByte = Array.from({ length: 256 }, (_, byte) => byte);
    const drawn = codesFor(["one"], () => Uint8Array.from(everyByte)).one ?? "";
    expect(drawn).toBe(codeLetters.slice(0, codeLength));
    // 240 of the 256 values of a byte are used: ten for each of the 24 letters.
    const last = codesFor(["one"], (count) => new Uint8Array(count * 2).fill(239)).one;
    expect(last).toBe("Z".repeat(codeLength));
    let asked = 0;
    codesFor(["one"], (count) => new Uint8Array(count).fill(asked++ === 0 ? 240 : 0));
    expect(asked).toBe(2);
  });

  it("is asked again where the same code was drawn twice", () => {
    let asked = 0;
    const random = (count: number) => new Uint8Array(count).fill(asked++ < 2 ? 0 : asked);
    const codes = codesFor(["one", "two"], random);
    expect(codes.one).not.toBe(codes.two);
  });

  it("is said in the words of the radio alphabet", () => {
    expect(spokenCode("KXT479")).toBe("Kilo X-ray Tango 4 7 9");
    fc.assert(
      fc.property(code, (one) => {
        const said = spokenCode(one).split(" ");
        expect(said.map((word) => word.charAt(0)).join("")).toBe(one);
        expect(said.every((word) => /^(\d|[A-Z][a-z-]{3,})/.test(word))).toBe(true);
      }),
    );
  });
});

describe("opens a code however it was typed?", () => {
  it("as it is shown, in small letters, with hyphens, broken over lines", () => {
    fc.assert(
      fc.property(code, (one) => {
        expect(shownCode(one)).toBe(`${one.slice(0, 3)} ${one.slice(3)}`);
        for (const typed of [
          one,
          shownCode(one),
          one.toLowerCase(),
          `  ${one.slice(0, 2)}-${one.slice(2)}\n`,
          one.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
        ])
          expect(typedCode(typed)).toBe(one);
      }),
    );
  });

  it.each([
    ["КХТ 479", "KXT479"],
    ["kxt ٤٧٩", "KXT479"],
    ["kxt ۴۷۹", "KXT479"],
    ["kx2 47З", "KXZ473"],
    ["8xt 479", "BXT479"],
    ["", ""],
    ["<b>kxt</b>", "BKXTB"],
  ])("%j is taken as %j", (typed, meant) => expect(typedCode(typed)).toBe(meant));

  it("what is no code stays none, however long", () => {
    expect(typedCode("x".repeat(1_000_000)).length).toBeLessThanOrEqual(200);
  });
});
