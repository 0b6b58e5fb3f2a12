import { agendaPart } from "./agenda-part";
import { briefPart, objectivesPart, sectorsPart, timelinePart } from "./case-parts";
import { constraintsPart } from "./constraints-part";
import { forcesPart } from "./forces-part";
import { mapPart } from "./map-part";
import type { ExercisePaperInput } from "./paper-input";
import { exerciseHead, exerciseMeta, withContents } from "./paper-meta";
import type { PrintReport } from "./print-block";
import { exerciseLimits } from "./reading-part";
import { roleCards } from "./role-cards";
import { beginScene } from "./scene";
import { voteSlips } from "./vote-slips";
import { worksheetPart } from "./worksheet";

/**
 * What participants work from in a room without screens: the case, the mandate as a worksheet, and
 * at the end what is cut out and dealt. Nothing of the facilitator's layer and no inject is in it,
 * whichever copy it is made from.
 */
export function participantsSet(input: ExercisePaperInput): PrintReport {
  const scene = beginScene(input);
  const meta = exerciseMeta(scene, "participants");
  return withContents(scene, meta, exerciseHead(scene, meta), [
    ...objectivesPart(scene),
    ...briefPart(scene),
    ...mapPart(scene),
    ...sectorsPart(scene),
    ...forcesPart(scene),
    ...timelinePart(scene),
    ...constraintsPart(scene),
    ...agendaPart(scene),
    ...exerciseLimits(scene, []),
    ...worksheetPart(scene),
    ...roleCards(scene),
    ...voteSlips(scene),
  ]);
}
