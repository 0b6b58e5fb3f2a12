import type { PackProblem } from "../evidence/pack/pack-problem";
import type { Words } from "../i18n/words";

const million = 1_000_000;

/** Why an evidence pack was not taken, in one line that names the place and the way out. */
export function packProblemInWords(words: Words, { code, path, params }: PackProblem): string {
  const key = `evidence.pack-problem.${code}` as const;
  if (code !== "too-large") return words.say(key, { ...params, path });
  const inMillions = Object.entries(params).map(([name, count]) => [name, Number(count) / million]);
  return words.say(key, Object.fromEntries(inMillions));
}
