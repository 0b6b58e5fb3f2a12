import { Select } from "../../../../ui/select";
import { useWords } from "../../../../ui/words-context";
import styles from "../team.module.css";
import { OpenCopy } from "./open-copy";
import type { Offer } from "./use-offers";

export interface ChooseExerciseProps {
  /** Undefined until they are read. */
  offers: readonly Offer[] | undefined;
  chosen: string | undefined;
  onChoose: (key: string | undefined) => void;
}

/** Which exercise: the file that the trainer gave, or one of the app without a trainer. */
export function ChooseExercise({ offers = [], chosen, onChoose }: ChooseExerciseProps) {
  const words = useWords();
  const named = ({ source, cut }: Offer) => {
    const minutes = source.cuts.find(({ id }) => id === cut)?.minutes ?? 0;
    const key = source.kind === "exercise" ? "team.join.alone" : "team.join.given";
    return words.say(key, { title: source.title, minutes });
  };
  return (
    <section className={styles.section} aria-labelledby="join-exercise">
      <h2 id="join-exercise">{words.say("team.join.exercise")}</h2>
      <OpenCopy onTaken={() => onChoose(undefined)} />
      <div className={styles.narrow}>
        <Select
          label={words.say("team.join.which")}
          help={words.say("team.join.which.help")}
          emptyLabel={words.say("team.join.none-yet")}
          value={chosen}
          onChange={onChoose}
          choices={offers.map((offer) => ({ value: offer.key, label: named(offer) }))}
        />
      </div>
    </section>
  );
}
