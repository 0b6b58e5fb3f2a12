import { useAssessment } from "../../../state/use-assessment";
import { useEvidenceShown } from "../../../state/use-evidence-shown";
import { useWords } from "../../../ui/words-context";
import type { PlaceId } from "../question";
import { checksBeside } from "./checks-beside";
import { pathsOfPlace } from "./paths-of-place";

/** How many checks of the step are open, for the line that stays in view on a narrow screen. */
export function OpenCount({ place }: { place: PlaceId }) {
  const words = useWords();
  const assessment = useAssessment();
  if (!useEvidenceShown()) return words.say("app.page.evidence");
  if (!assessment) return words.say("wizard.loading");
  const count = checksBeside(assessment, pathsOfPlace(place)).open.length;
  return words.say("wizard.panels-count", { count });
}
