import type { Chance } from "./chance";
import type { ReaderName } from "./shares.mjs";

/** What a reader made of an input: taken, or refused with the sentence that the user reads. */
export type Answer =
  | { taken: true }
  | {
      taken: false;
      sentence: string;
      code: string /** The place that it must name. */;
      path?: string;
    };

/** One kind of input and the reader that opens it. */
export interface Reader {
  name: ReaderName;
  /** An input that may be bad in any way, the same for the same chance. */
  make(chance: Chance): Uint8Array;
  /** Reads it as the app does; throws where the app would have broken. */
  read(bytes: Uint8Array): Promise<Answer>;
}

/** A sentence that is one: begun, ended, and without a hole where a word should stand. */
export function isSentence(sentence: string): boolean {
  return (
    /^\S[\s\S]*\.$/.test(sentence) && !/undefined|\[object|NaN|\{(path|expected)\}/.test(sentence)
  );
}
