import type { Chance } from "./chance";

/** Words and signs that the readers of texts look for, in the orders that nobody would write. */
const words = [
  ..."The Security Council,|Decides|authorizes|up to|5,000|troops|police|one|hundred|million".split(
    "|",
  ),
  ..."observers|until|31 May 2031|30 February 2031|for a period of|months|(a)|(i)|(b)|1.|2.".split(
    "|",
  ),
  ..."99999999999999999999|-0|1e309|S/RES/9999 (2031)|all necessary means|under Chapter VII".split(
    "|",
  ),
  ..."following tasks|every|report|to protect civilians|not|no longer|paragraph 1 of|;|:|,".split(
    "|",
  ),
];
const signs = [
  "\u0000",
  "\n",
  "\r",
  "\f",
  "\u00A0",
  "\u00AD",
  "\u200B",
  "\u202E",
  "\uFB01",
  "\uFEFF",
  "\uD83D",
  "\uDE00",
  "\uD83D\uDE00",
  "e\u0301\u0323",
  "\u0660",
  "<script>",
  "$(x)",
  "{0}",
  "%s",
  "\\",
];

const anyLetter = (chance: Chance) =>
  String.fromCharCode(chance.inHundred(70) ? 32 + chance.below(95) : chance.below(0x10000));

/** A text from nothing: words of resolutions out of order, signs that break, letters of any script. */
export function randomText(chance: Chance): string {
  const length = 1 + chance.below(chance.inHundred(95) ? 60 : 1500);
  const kind = chance.below(3);
  const piece = () => {
    if (kind === 0) return anyLetter(chance);
    return chance.inHundred(85) ? `${chance.pick(words)} ` : chance.pick(signs);
  };
  return Array.from({ length }, piece).join("");
}

type Change = (text: string, chance: Chance) => string;

const changes: readonly Change[] = [
  (text, chance) => text.slice(0, chance.below(text.length + 1)),
  (text, chance) => text.slice(chance.below(text.length + 1)),
  (text, chance) => withPiece(text, chance, chance.pick(signs)),
  (text, chance) => withPiece(text, chance, ` ${chance.pick(words)} `),
  (text, chance) => withPiece(text, chance, randomText(chance).slice(0, 200)),
  (text, chance) => shuffled(text.split("\n"), chance).join("\n"),
  (text, chance) => shuffled(text.split(" "), chance).join(" "),
  (text, chance) => text.replaceAll(chance.pick([" ", "\n", ",", ".", ";"]), chance.pick(signs)),
  (text, chance) =>
    text.replace(/\d+/g, () => chance.pick(["0", "9".repeat(40), "1.2.3", "", "-1"])),
  (text, chance) => text + text.slice(chance.below(text.length + 1)),
  (text, chance) => withPiece(text, chance, chance.pick(words).repeat(1 + chance.below(200))),
];

function withPiece(text: string, chance: Chance, piece: string): string {
  const at = chance.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function shuffled(parts: readonly string[], chance: Chance): string[] {
  const places = [...parts];
  for (let times = 1 + chance.below(5); times > 0; times -= 1) {
    const [a, b] = [chance.below(places.length), chance.below(places.length)];
    [places[a], places[b]] = [places[b] ?? "", places[a] ?? ""];
  }
  return places;
}

/** A text with one to three things done to it that happen to copied texts, and some that do not. */
export function badText(text: string, chance: Chance): string {
  let changed = text;
  for (let times = 1 + chance.below(3); times > 0; times -= 1)
    changed = chance.pick(changes)(changed, chance);
  return changed;
}
