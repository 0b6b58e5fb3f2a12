import { badBytes } from "./bad-bytes";
import type { Chance } from "./chance";

/** Bytes as text, a letter a byte, so that a PDF's own words can be changed without its streams. */
const asLetters = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const asBytes = (letters: string) => new Uint8Array(Buffer.from(letters, "latin1"));

const sometimes =
  (times: number, chance: Chance) =>
  (found: string, other: string): string =>
    chance.inHundred(times) ? other : found;

type Change = (letters: string, chance: Chance) => string;

/**
 * What a PDF says of itself, said wrongly: references in a ring, sizes that lie, filters in a row.
 * Only a bracket that stands alone is repeated: repeated twice it would be more than a string holds.
 */
const changes: readonly Change[] = [
  (letters, chance) =>
    letters.replace(/\d+ 0 R/g, (found) => sometimes(30, chance)(found, `${chance.below(9)} 0 R`)),
  (letters, chance) =>
    letters.replace(/\/(Length|Count|Size) \d+/g, (found, name) =>
      sometimes(60, chance)(found, `/${name} ${chance.pick([-1, 0, 3, 1e9, 4294967296])}`),
    ),
  (letters, chance) =>
    letters.replace(
      /\/Length/g,
      `/Filter [${`/${chance.pick(["FlateDecode", "LZWDecode", "ASCII85Decode", "Crypt"])} `.repeat(chance.pick([1, 40]))}] /Length`,
    ),
  (letters, chance) => letters.replace(/\d+/g, (n) => sometimes(5, chance)(n, "9".repeat(30))),
  (letters, chance) =>
    letters.replace(/(?<!<)<<(?!<)/g, (n) => sometimes(20, chance)(n, "<<".repeat(3000))),
  (letters, chance) =>
    letters.replace(/(?<!\[)\[(?!\[)/g, (n) => sometimes(40, chance)(n, "[".repeat(20_000))),
  (letters, chance) => letters.replaceAll("endobj", chance.pick(["", "endstream", "obj"])),
  (letters, chance) => letters.replace(/\/Kids ?\[[^\]]*\]/, () => `/Kids [${kids(chance)}]`),
  (letters, chance) => letters.replace(/\/Type ?\/\w+/g, (n) => sometimes(40, chance)(n, "")),
  (letters) => letters.replace(/startxref\s+\d+/, "startxref\n0"),
  (letters, chance) =>
    letters.replace("trailer", `trailer << /Prev ${chance.below(900)} >> trailer`),
  (letters, chance) => letters.replace(/Tj/g, chance.pick(["TJ", "Do", "BI ID EI", "q q q", "sh"])),
];

const kids = (chance: Chance) =>
  Array.from({ length: chance.pick([0, 1, 3, 500]) }, () => `${1 + chance.below(5)} 0 R`).join(" ");

/** A PDF whose structure, or whose bytes, are wrong in one to three places. */
export function badPdf(pdf: Uint8Array, chance: Chance): Uint8Array {
  let changed = pdf;
  for (let times = 1 + chance.below(3); times > 0; times -= 1)
    changed = chance.inHundred(60)
      ? asBytes(chance.pick(changes)(asLetters(changed), chance))
      : badBytes(changed, chance);
  return changed;
}
