import { madeClass, madeExercise } from "../src/classroom/debrief/cases/made-class";
import { templateDesign } from "../src/engine/stress/cases/stress-designs";
import { debriefInThePage } from "./debrief-in-the-page.mjs";

const sizes = [40, 500] as const;

/**
 * The debrief of a class of the worked example: each team's work with four moments, a closed vote of
 * four people, and changes after two injects; the same at each reading. Fails where a team is missing.
 */
export async function debriefOf(count: (typeof sizes)[number]) {
  const design = templateDesign("example");
  const files = madeClass(design, Math.max(...sizes)).map((work, place) => ({
    name: `team-${place + 1}.team.json`,
    text: JSON.stringify(work),
  }));
  const given = { exercise: madeExercise(design), files };
  const reading = (await debriefInThePage(given, sizes)).get(count);
  if (reading?.teams !== count) throw new Error(`The board has ${reading?.teams} teams.`);
  if (reading.moved < count) throw new Error("Hardly any team moved, which cannot be.");
  return reading;
}
