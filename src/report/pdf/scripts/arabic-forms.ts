import type { Cluster } from "../fonts/coded-font";
import { isUndrawn } from "./undrawn";

/** The forms of a letter in the order of Unicode: alone, at the end, at the start, in the middle. */
type Forms = readonly string[];

const runs = [
  [0xfe80, 0xfef4],
  [0xfb50, 0xfbff],
] as const;
const ligatures = [0xfef5, 0xfefc] as const;

function* between([first, last]: readonly [number, number]): Generator<string> {
  for (let point = first; point <= last; point += 1) yield String.fromCharCode(point);
}

/** Unicode keeps the joined forms of Arabic letters and says of each which letter it is a form of. */
function formsOf(ranges: readonly (readonly [number, number])[]): Map<string, Forms> {
  const forms = new Map<string, string[]>();
  for (const range of ranges)
    for (const form of between(range)) {
      const letter = form.normalize("NFKC");
      if (letter !== form) forms.set(letter, [...(forms.get(letter) ?? []), form]);
    }
  return forms;
}

const letterForms = formsOf(runs);
const ligatureForms = formsOf([ligatures]);

const tatweel = "\u0640";
const zeroWidthJoiner = "\u200d";
const isJoiner = (letter: string) => letter === tatweel || letter === zeroWidthJoiner;
const formCount = (letter: string) => letterForms.get(letter)?.length ?? 0;

/** Letters of four forms join on both sides; of two, with the one before; of one, not at all. */
const joinsOn = (letter: string) => isJoiner(letter) || formCount(letter) === 4;
const joinsBack = (letter: string) => isJoiner(letter) || formCount(letter) >= 2;

/** A letter with its marks; lam and alef, which are always drawn as one, together. */
const lettersWithMarks = /\u0644\p{M}*[\u0622\u0623\u0625\u0627]\p{M}*|\P{M}\p{M}*|\p{M}+/gu;
const marks = /\p{M}/gu;

/** Letters of a script that is written in joined forms, by themselves or as typed forms. */
const arabic = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;
export const holdsArabic = (text: string): boolean => arabic.test(text);

/** The clusters of a text in the order of reading, Arabic letters in their joined forms. */
export function clustersOf(text: string): Cluster[] {
  const groups = text.match(lettersWithMarks) ?? [];
  const bases = groups.map((group) => group.replace(marks, "") || group);
  const clusters: Cluster[] = [];
  groups.forEach((group, index) => {
    const base = bases[index] ?? "";
    if (isUndrawn(base)) return;
    const [first = ""] = base;
    const [nextFirst = ""] = bases[index + 1] ?? "";
    const lastBefore = [...(bases[index - 1] ?? "")].at(-1) ?? "";
    const last = [...base].at(-1) ?? "";
    const isJoinedBack = joinsOn(lastBefore) && joinsBack(first);
    const isJoinedOn = joinsOn(last) && joinsBack(nextFirst);
    const forms = ligatureForms.get(base) ?? letterForms.get(base) ?? [base];
    const wanted = isJoinedBack ? (isJoinedOn ? 3 : 1) : isJoinedOn ? 2 : 0;
    const form = forms[wanted] ?? forms[isJoinedBack ? 1 : 0] ?? base;
    const over = group === base ? "" : (group.match(marks) ?? []).join("");
    clusters.push({ text: group, drawn: form + over });
  });
  return clusters;
}
