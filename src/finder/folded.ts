/** Characters that are one sign in print and two in typing, or that typists use for each other. */
const alike: readonly (readonly [RegExp, string])[] = [
  // The joining line of Arabic, and marks that only say how Hebrew, Arabic or Latin is read.
  [/\u0640|\p{M}|[\u200b-\u200f\u2066-\u2069]/gu, ""],
  // Final ya, ta marbuta and the bare hamza, as they are often typed.
  [/\u0649/g, "\u064a"],
  [/\u0629/g, "\u0647"],
  [/[\u0621\u02be\u02bf]/g, ""],
  [/œ/g, "oe"],
  [/æ/g, "ae"],
  [/ß/g, "ss"],
  [/ø/g, "o"],
  [/ł/g, "l"],
  [/đ/g, "d"],
  [/ı/g, "i"],
  [/[‘’'`´]/g, "'"],
  [/[\u2010-\u2015]/g, "-"],
];

/**
 * A text as it is compared with what somebody types: without case, accents, vowel marks or forms of
 * print; Arabic letters that stand for each other in typing are one.
 */
export function folded(text: string): string {
  const plain = text.normalize("NFKD").toLowerCase();
  return alike.reduce((made, [signs, by]) => made.replace(signs, by), plain).trim();
}
