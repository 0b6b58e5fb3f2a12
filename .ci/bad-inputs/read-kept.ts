import { keptReadingFrom } from "../../src/storage/kept-reading";
import { keptTextsFrom } from "../../src/storage/kept-texts";
import { rawRecordOf, unsavedRecordOf } from "../../src/storage/raw-records";
import { readUnsaved } from "../../src/storage/unsaved-copies";
import type { Answer, Reader } from "./answer";
import { badBytes } from "./bad-bytes";
import { badJson } from "./bad-json";
import { randomText } from "./bad-text";
import { designs, texts } from "./originals";
import { isSound, refusedDesign } from "./read-design";
import { utf8 } from "./utf8";

const reading = {
  name: "a.txt",
  text: texts[0],
  decisions: { a: { kind: "accepted", values: { value: 3 } }, b: { kind: "rejected" } },
};
const kept: readonly object[] = [
  { revision: 3, design: JSON.stringify(designs[0]) },
  { revision: 0, design: JSON.stringify(designs.at(-1)) },
  reading,
  [{ name: "a.txt", text: texts[0] }],
];

/** The recovery page shows what lies there and saves it as it is, whatever it is. */
function mustBeRecoverable(text: string, value: unknown): void {
  const records = [unsavedRecordOf("key", text), rawRecordOf("key", "place", value)];
  for (const record of records)
    if (typeof record.text !== "string" || typeof record.name !== "string")
      throw new Error("A record cannot be saved as it is.");
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** What a damaged disk, or another version, left in the browser's storage. */
export const keptRecord: Reader = {
  name: "kept record",
  make: (chance) => {
    if (chance.inHundred(70)) return utf8(badJson(chance.pick(kept), chance));
    if (chance.inHundred(30)) return utf8(randomText(chance));
    return badBytes(utf8(JSON.stringify(chance.pick(kept))), chance);
  },
  read: async (bytes): Promise<Answer> => {
    const text = new TextDecoder().decode(bytes);
    const value = parsed(text);
    mustBeRecoverable(text, value);
    keptReadingFrom(value);
    keptTextsFrom(value);
    const copy = readUnsaved(text);
    // What is none of ours is left where it lies, for the recovery page to save; nothing refuses it.
    if (!copy) return { taken: true };
    if (!copy.opened.ok) return refusedDesign(copy.opened.problem);
    isSound(copy.opened.design);
    return { taken: true };
  },
};
