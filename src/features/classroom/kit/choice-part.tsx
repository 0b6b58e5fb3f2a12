import type { Cut } from "../../../classroom/exercise/cut";
import type { Exercise } from "../../../classroom/exercise/exercise";
import { RadioGroup } from "../../../ui/radio-group";
import { useWords } from "../../../ui/words-context";
import styles from "./kit.module.css";
import type { KitPartProps } from "./kit-part";

export interface ChoicePartProps extends Pick<KitPartProps, "onChange"> {
  playable: readonly Exercise[] | undefined;
  exercise: Exercise | undefined;
  cut: Cut | undefined;
}

/** Which exercise is played, and at which length: the rest of the page follows. */
export function ChoicePart({ playable, exercise, cut, onChange }: ChoicePartProps) {
  const words = useWords();
  if (!playable) return <p role="status">{words.say("kit.reading")}</p>;
  if (!exercise || !cut) return <p role="status">{words.say("kit.none")}</p>;
  return (
    <div className={styles.fields}>
      <RadioGroup
        label={words.say("kit.exercise")}
        name="kit-exercise"
        undecided={false}
        value={exercise.id}
        onChange={(id) => onChange({ exercise: id, cut: undefined })}
        choices={playable.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <RadioGroup
        label={words.say("kit.cut")}
        name="kit-cut"
        undecided={false}
        layout="inline"
        value={cut.id}
        onChange={(id) => onChange({ cut: id })}
        choices={[...exercise.cuts].sort(byLength).map(({ id, minutes }) => ({
          value: id,
          label: words.say("exercises.minutes", { minutes }),
        }))}
      />
    </div>
  );
}

const byLength = (one: Cut, other: Cut) => one.minutes - other.minutes;
