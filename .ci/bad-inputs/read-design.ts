import { isDeepStrictEqual } from "node:util";
import type { MandateDesign } from "../../src/domain/design";
import { openDesign } from "../../src/domain/open-design";
import { evaluate } from "../../src/engine/evaluate";
import { currentEvidence } from "../../src/evidence/current";
import { precedents } from "../../src/precedents/current";
import { useDesignStore } from "../../src/state/design-store";
import { desk } from "../../src/state/desk";
import { openFile } from "../../src/state/open-file";
import { designFileText } from "../../src/storage/design-file";
import { shownPath } from "../../src/storage/place-in-words";
import { refusalInWords } from "../../src/storage/refusal-in-words";
import type { Answer, Reader } from "./answer";
import { badBytes, randomBytes } from "./bad-bytes";
import { badJson } from "./bad-json";
import { randomText } from "./bad-text";
import { openWork } from "./open-work";
import { designs } from "./originals";
import { utf8 } from "./utf8";
import { words } from "./words";

const records = { evidence: currentEvidence, precedents };

type Problem = Parameters<typeof refusalInWords>[1];

/** A refusal in the catalogue's words; the place of a wrong value has to be in them. */
export const refusedDesign = (problem: Problem): Answer => ({
  taken: false,
  sentence: refusalInWords(words, problem),
  code: problem.code,
  ...(problem.code === "wrong-value" ? { path: shownPath(problem.path) } : {}),
});

/** As a file holds it: what is absent is absent. */
const plain = (design: MandateDesign): unknown => JSON.parse(JSON.stringify(design));

/** What was taken can be judged, and comes back from its own file as it was. */
export function isSound(design: MandateDesign): void {
  evaluate(design, records);
  const again = openDesign(designFileText(design));
  if (!again.ok)
    throw new Error(
      `A design that was taken does not open again: ${JSON.stringify(again.problem)}`,
    );
  if (!isDeepStrictEqual(again.design, plain(design)))
    throw new Error("A design that was taken opens again as another.");
}

/** Opens a file as the start page does, over open work, which has to be as it was afterwards. */
async function openOverWork(bytes: Uint8Array): Promise<Answer> {
  const work = await openWork();
  const opened = await openFile(new File([bytes.slice()], "some.mandate.json"));
  if (opened.outcome === "stayed") throw new Error("The open work was said not to be saved.");
  if (opened.outcome === "refused") {
    await work.mustStandUntouched();
    return refusedDesign(opened.problem);
  }
  const { design } = useDesignStore.getState();
  if (!design) throw new Error("What was opened is not open.");
  isSound(design);
  await (await desk()).storage.remove(design.id);
  await work.mustComeBack();
  return { taken: true };
}

/** The file of a design, opened from the start page. */
export const designFile: Reader = {
  name: "design file",
  make: (chance) => {
    const text = JSON.stringify(chance.pick(designs), null, chance.pick([0, 2]));
    const kind = chance.below(100);
    if (kind < 70) return utf8(badJson(chance.pick(designs), chance));
    if (kind < 95) return badBytes(utf8(text), chance);
    return kind < 98 ? utf8(randomText(chance)) : randomBytes(chance);
  },
  read: openOverWork,
};
