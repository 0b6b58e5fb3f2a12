/**
 * What codes are made of: no 0 or O, no 1, I or L, no 5 or S, no 2 or 8, which look like Z and B, and
 * no vowel, so that no code is a word in any language.
 */
export const codeLetters = "BCDFGHJKMNPQRTVWXY34679Z";

/** Characters of a code: some 27 bits, and one breath to say. */
export const codeLength = 6;

/** Bytes from here on would make some letters more likely than others. */
const evenUpTo = 256 - (256 % codeLetters.length);

/**
 * A code for each id, no two alike. `random` gives that many random bytes; it is asked again where
 * some of them are of no use. `length` is longer where a code can be tried from afar.
 */
export function codesFor(
  ids: readonly string[],
  random: (count: number) => Uint8Array,
  length = codeLength,
): Record<string, string> {
  const drawn = new Set<string>();
  const wanted = new Set(ids).size;
  while (drawn.size < wanted) drawn.add(oneCode(random, length));
  const codes = [...drawn];
  return Object.fromEntries([...new Set(ids)].map((id, at) => [id, codes[at] ?? ""]));
}

function oneCode(random: (count: number) => Uint8Array, length: number): string {
  let code = "";
  while (code.length < length) {
    const useful = [...random(length * 2)].filter((byte) => byte < evenUpTo);
    code += useful.map((byte) => codeLetters.charAt(byte % codeLetters.length)).join("");
  }
  return code.slice(0, length);
}

/** "KXT472" becomes "KXT 472", as it is shown and read out. */
export function shownCode(code: string): string {
  return code.replace(/(.{3})(?=.)/g, "$1 ");
}

/** What keyboards of other scripts, and tired eyes, put in the place of a letter of a code. */
const lookAlikes: Readonly<Record<string, string>> = {
  С: "C",
  Н: "H",
  К: "K",
  М: "M",
  Р: "P",
  Т: "T",
  Х: "X",
  У: "Y",
  В: "B",
  З: "3",
  "2": "Z",
  "8": "B",
};

const figuresOf = (zero: string) => (character: string) =>
  String((character.codePointAt(0) ?? 0) - (zero.codePointAt(0) ?? 0));

/**
 * A code as a team typed it, in the form in which it opens: capitals, without spaces and hyphens,
 * with the letters meant where others look alike, and with Latin figures.
 */
export function typedCode(text: string): string {
  return text
    .slice(0, 200)
    .normalize("NFKC")
    .toUpperCase()
    .slice(0, 200)
    .replace(/[\u0660-\u0669]/g, figuresOf("\u0660"))
    .replace(/[\u06f0-\u06f9]/g, figuresOf("\u06f0"))
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/./gu, (character) => lookAlikes[character] ?? character);
}

/** The words of the radio alphabet (ICAO), which are the same in every language. */
const radio: Readonly<Record<string, string>> = {
  B: "Bravo",
  C: "Charlie",
  D: "Delta",
  F: "Foxtrot",
  G: "Golf",
  H: "Hotel",
  J: "Juliett",
  K: "Kilo",
  M: "Mike",
  N: "November",
  P: "Papa",
  Q: "Quebec",
  R: "Romeo",
  T: "Tango",
  V: "Victor",
  W: "Whiskey",
  X: "X-ray",
  Y: "Yankee",
  Z: "Zulu",
};

/** A code as it is read out: "Kilo X-ray Tango 4 7 9". */
export function spokenCode(code: string): string {
  return [...code].map((character) => radio[character] ?? character).join(" ");
}
