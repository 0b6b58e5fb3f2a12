import { type FormEvent, useState } from "react";
import type { MandateDesign } from "../../domain/design";
import type { Shock, ShockRecord } from "../../engine/stress/shock";
import { shockRecord } from "../../engine/stress/shocks";
import { levelInWords } from "../../report/model/stress/shock-in-words";
import { changeDesign } from "../../state/design-store";
import { Button } from "../../ui/button";
import { FieldGroup } from "../../ui/field-group";
import { NumberInput } from "../../ui/number-input";
import { useWords } from "../../ui/words-context";
import { fromMild, levelProblem, levelsTried, mostLevels, withShockChange } from "./shock-edit";
import styles from "./stress.module.css";

/** A shock of a design whose levels are changed. */
export interface LevelsEditorProps {
  design: MandateDesign;
  shock: Shock;
}

/** Levels that are numbers: each in a box, to be changed or taken away, and an empty one to add. */
export function NumberLevels({ design, shock }: LevelsEditorProps) {
  const words = useWords();
  const record = shockRecord(shock.kind);
  const levels = levelsTried(design, shock);
  const keep = (next: readonly number[]) =>
    changeDesign((before) => withShockChange(before, shock, { levels: [...next] }));
  const problemOf = (others: readonly number[], level: number) => {
    const problem = levelProblem(shock, others, level);
    return problem && words.say(`stress.levels.${problem}`);
  };
  return (
    <FieldGroup label={words.say("stress.levels.tried")}>
      <ul className={styles.levelBoxes}>
        {levels.map((level, place) => {
          const others = levels.filter((_, other) => other !== place);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a level has no name but its place
            <li key={place} className={styles.levelBox}>
              <LevelBox
                label={words.say("stress.levels.level", { place: place + 1 })}
                record={record}
                value={level}
                problemOf={(value) => problemOf(others, value)}
                onKeep={(value) => keep(levels.with(place, value))}
              />
              {levels.length > 1 && (
                <Button kind="quiet" onClick={() => keep(others)}>
                  {words.say("stress.levels.remove", {
                    level: levelInWords(words, shock.kind, level),
                  })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {levels.length < mostLevels ? (
        <LevelBox
          key={levels.length}
          label={words.say("stress.levels.new")}
          record={record}
          value={undefined}
          problemOf={(value) => problemOf(levels, value)}
          onKeep={(value) => keep(fromMild(record, [...levels, value]))}
          addLabel={words.say("stress.levels.add")}
        />
      ) : (
        <p>{words.say("stress.levels.most", { most: mostLevels })}</p>
      )}
    </FieldGroup>
  );
}

interface LevelBoxProps {
  label: string;
  record: ShockRecord;
  value: number | undefined;
  /** What is wrong with a number within bounds, in a sentence. */
  problemOf: (value: number) => string | undefined;
  onKeep: (value: number) => void;
  /** The words of the button that keeps it; without them it is kept on leaving the box. */
  addLabel?: string;
}

/** One level: it counts once the box is left or Enter is pressed, so that no half-typed one is tried. */
function LevelBox({ label, record, value, problemOf, onKeep, addLabel }: LevelBoxProps) {
  const words = useWords();
  const [draft, setDraft] = useState({ of: value, typed: value });
  const typed = draft.of === value ? draft.typed : value;
  const problem = typed === undefined ? undefined : problemOf(typed);
  function keep(event?: FormEvent) {
    event?.preventDefault();
    if (typed !== undefined && typed !== value && problem === undefined) onKeep(typed);
  }
  const { unit, least, most, whole } = record;
  return (
    <form className={styles.levelForm} onSubmit={keep}>
      <NumberInput
        label={label}
        {...(unit === "named" ? {} : { unit: words.say(`fields.unit.${unit}`) })}
        min={least}
        max={most}
        allowsDecimals={!whole}
        value={typed}
        {...(problem ? { error: problem } : {})}
        onChange={(next) => setDraft({ of: value, typed: next })}
        onBlur={addLabel ? undefined : keep}
      />
      {addLabel && <Button type="submit">{addLabel}</Button>}
    </form>
  );
}
