import { useDeferredValue, useMemo } from "react";
import type { ControlGroup } from "../../../alternatives/what-if/controls";
import { checkTitleById } from "../../../report/model/check-in-words";
import { useWhatIf } from "../../../state/what-if-store";
import { Button } from "../../../ui/button";
import { RadioGroup } from "../../../ui/radio-group";
import { TextInput } from "../../../ui/text-input";
import { useWords } from "../../../ui/words-context";
import { ControlGroupView } from "./control-group";
import { type ControlChoice, shownControls } from "./shown-controls";
import { StandingLine } from "./standing";
import styles from "./what-if.module.css";

export interface ControlsColumnProps {
  choice: ControlChoice;
  onChoose: (change: Partial<ControlChoice>) => void;
}

/** Everything that can be tried, by factor, narrowed to what the reader asks for. */
export function ControlsColumn({ choice, onChoose }: ControlsColumnProps) {
  const words = useWords();
  const design = useWhatIf(({ start }) => start?.design);
  // What is tried for the first time keeps its control in sight; a movement changes nothing here.
  const held = useWhatIf(({ trial: { earlier, steps } }) =>
    [...earlier, ...steps].map(({ path, row }) => `${path} ${row ?? ""}`).join("\n"),
  );
  const asked = useDeferredValue(choice);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where something is tried matters
  const groups = useMemo(
    () => (design ? shownControls(words, design, useWhatIf.getState().trial, asked) : []),
    [words, design, held, asked],
  );
  const isNarrowed = asked.find.trim() !== "" || asked.check !== undefined;
  return (
    <section className={styles.controls} aria-labelledby="what-if-controls">
      <h2 id="what-if-controls" tabIndex={-1}>
        {words.say("what-if.controls")}
      </h2>
      {choice.check ? (
        <div className={styles.section}>
          <p role="status">
            {words.say("what-if.controls.of-check", {
              check: checkTitleById(words, choice.check),
            })}
          </p>
          <div>
            <Button
              icon="back"
              onClick={() => {
                document.getElementById("what-if-controls")?.focus();
                onChoose({ check: undefined });
              }}
            >
              {words.say("what-if.controls.of-check.end")}
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles.section}>
          <RadioGroup<"stated" | "all">
            label={words.say("what-if.controls.view")}
            undecided={false}
            layout="inline"
            value={choice.stated ? "stated" : "all"}
            onChange={(view) => onChoose({ stated: view === "stated" })}
            choices={[
              { value: "stated", label: words.say("what-if.controls.view.stated") },
              { value: "all", label: words.say("what-if.controls.view.all") },
            ]}
          />
          <TextInput
            label={words.say("what-if.controls.find")}
            value={choice.find}
            onChange={(find) => onChoose({ find })}
          />
        </div>
      )}
      <p className={styles.soft}>{words.say("what-if.controls.typed")}</p>
      <Groups groups={groups} choice={asked} isNarrowed={isNarrowed} />
      <StandingLine />
    </section>
  );
}

interface GroupsProps {
  groups: readonly ControlGroup[];
  choice: ControlChoice;
  isNarrowed: boolean;
}

/** The groups; the first two are open, and all that a reader narrowed them to. */
function Groups({ groups, choice, isNarrowed }: GroupsProps) {
  const words = useWords();
  if (groups.length === 0) {
    const why = choice.check ? "none-of-check" : choice.find.trim() ? "none" : "none-stated";
    return <p role="status">{words.say(`what-if.controls.${why}`)}</p>;
  }
  return (
    <div className={styles.groups}>
      {groups.map((group, place) => (
        <ControlGroupView
          key={`${group.serves} ${isNarrowed}`}
          group={group}
          startsOpen={isNarrowed || place < 2}
          opensRows={isNarrowed}
        />
      ))}
    </div>
  );
}
