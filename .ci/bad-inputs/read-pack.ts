import { checks } from "../../src/engine/registry";
import { currentEvidence } from "../../src/evidence/current";
import { readPack } from "../../src/features/evidence/pack/read-pack";
import { packProblemInWords } from "../../src/storage/pack-problem-in-words";
import type { Reader } from "./answer";
import { badBytes, randomBytes } from "./bad-bytes";
import { badJson } from "./bad-json";
import { randomText } from "./bad-text";
import { packs } from "./originals";
import { utf8 } from "./utf8";
import { words } from "./words";

const checkIds: ReadonlySet<string> = new Set(checks.map(({ id }) => id));
const shipped = JSON.stringify(currentEvidence);

/** Problems of the whole file name no place in it. */
const ofWholeFile = ["too-large", "not-utf8", "not-json", "not-a-pack", "too-many-records"];
let readSoFar = 0;

/** An evidence pack, opened in the evidence room. */
export const evidencePack: Reader = {
  name: "evidence pack",
  make: (chance) => {
    const kind = chance.below(100);
    if (kind < 75) return utf8(badJson(chance.pick(packs), chance));
    if (kind < 96) return badBytes(utf8(JSON.stringify(chance.pick(packs))), chance);
    return kind < 98 ? utf8(randomText(chance)) : randomBytes(chance);
  },
  read: async (bytes) => {
    const file = new File([bytes.slice()], "some.json");
    const read = await readPack(file, currentEvidence, currentEvidence, checkIds);
    readSoFar += 1;
    // The whole base is large; looking at it each time would be most of the run.
    if (readSoFar % 500 === 0 && JSON.stringify(currentEvidence) !== shipped)
      throw new Error("The evidence in use was changed.");
    if (read.outcome === "opened") return { taken: true };
    const { problem } = read;
    return {
      taken: false,
      sentence: packProblemInWords(words, problem),
      code: problem.code,
      ...(ofWholeFile.includes(problem.code) ? {} : { path: problem.path }),
    };
  },
};
