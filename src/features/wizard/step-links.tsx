import { Cluster } from "../../ui/cluster";
import { LinkButton } from "../../ui/link-button";
import { useWords } from "../../ui/words-context";
import { addressOfStep } from "./place";
import { type PlaceId, stepIds } from "./question";

const places: readonly PlaceId[] = [...stepIds, "review"];

/** To the step before and the step after. Nothing has to be answered to go on. */
export function StepLinks({ step }: { step: PlaceId }) {
  const words = useWords();
  const at = places.indexOf(step);
  const [before, after] = [places[at - 1], places[at + 1]];
  const name = (place: PlaceId) => words.say(`wizard.step.${place}`);
  return (
    <Cluster justify="between">
      {before ? (
        <LinkButton href={addressOfStep(before)} icon="back">
          {words.say("wizard.back", { step: name(before) })}
        </LinkButton>
      ) : (
        <span />
      )}
      {after ? (
        <LinkButton href={addressOfStep(after)} kind="primary" icon="forward">
          {words.say("wizard.next", { step: name(after) })}
        </LinkButton>
      ) : (
        <LinkButton href="#/assessment" kind="primary" icon="forward">
          {words.say("wizard.to-assessment")}
        </LinkButton>
      )}
    </Cluster>
  );
}
