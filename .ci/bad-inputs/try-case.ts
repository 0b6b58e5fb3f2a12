import { type Answer, isSentence, type Reader } from "./answer";
import { chanceOf } from "./chance";
import { ownTime } from "./own-time";

/** The longest that a reader may take for one input, in milliseconds of a processor. */
export const longestRead = 2000;
/** A refusal is read by a person. The longest of ours, which names every topic, has 800 letters. */
const longestSentence = 1000;

/** What became of one input: how it was answered, and what is wrong with that, if anything. */
export interface Tried {
  answer: string;
  ms: number;
  fault?: string;
}

function faultIn(answer: Answer): string | undefined {
  if (answer.taken) return undefined;
  const { sentence, path } = answer;
  if (!isSentence(sentence)) return `no sentence: ${sentence}`;
  if (sentence.length > longestSentence) return `a sentence of ${sentence.length} letters`;
  return path === undefined || sentence.includes(path) ? undefined : `no place: ${sentence}`;
}

/** Whether something that every object has was changed by what was read. */
const isPolluted = () => Object.keys(Object.prototype).length > 0 || "value" in Object.prototype;

/** Makes the input of that number and reads it; the same number and seed are the same input. */
export async function tryCase(reader: Reader, seed: number, number: number): Promise<Tried> {
  let began = ownTime();
  try {
    const bytes = reader.make(chanceOf(seed, reader.name, number));
    const before = bytes.slice();
    began = ownTime();
    const answer = await reader.read(bytes);
    const ms = ownTime() - began;
    const changed = Buffer.compare(before, bytes) === 0 ? undefined : "the file itself was changed";
    const fault = faultIn(answer) ?? changed ?? (isPolluted() ? "objects were changed" : undefined);
    return { answer: answer.taken ? "taken" : answer.code, ms, ...(fault ? { fault } : {}) };
  } catch (error) {
    const fault = `it broke: ${error instanceof Error ? (error.stack ?? error.message) : error}`;
    return { answer: "broke", ms: ownTime() - began, fault };
  }
}
