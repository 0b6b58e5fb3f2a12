import { readFileSync } from "node:fs";
import { templateDesigns } from "../../src/cli/template-designs";
import { sampledDesigns } from "../../src/engine/cases/arbitrary-design";
import { emptyPack, madePack } from "../../src/evidence/pack/cases/made-pack";
import { samples } from "../../src/importing/match/cases/samples";
import { samplesOfCopies } from "../../src/importing/match/cases/samples-of-copies";
import { samplesOfStructure } from "../../src/importing/match/cases/samples-of-structure";
import { samplesSince2015 } from "../../src/importing/match/cases/samples-since-2015";
import { wellMade } from "../../src/importing/wording/cases/well-made";

const older = new URL("../../src/domain/migrations/saved/version-1.mandate.json", import.meta.url);

/** Valid designs, parsed: every template, one of each older form, and some of any content. */
export const designs: readonly object[] = [
  ...templateDesigns().map(({ design }) => design),
  JSON.parse(readFileSync(older, "utf8")),
  ...sampledDesigns(6, 5),
];

/** Valid evidence packs. */
export const packs: readonly object[] = [madePack(), emptyPack()];

/** Resolutions of our own wording, in the forms in which they come. */
export const texts: readonly string[] = [
  wellMade,
  ...[...samples, ...samplesOfCopies, ...samplesOfStructure, ...samplesSince2015].map(
    ({ text }) => text,
  ),
];
