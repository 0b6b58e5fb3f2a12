import { type TreePath, withValueAt } from "../../../classroom/edit/tree-edit";
import { answerAt } from "../../../domain/edit";
import { fieldRecord, isFieldPath } from "../../../domain/field-catalogue";
import type { FieldPath } from "../../../domain/field-path";
import { notStated, valueOf } from "../../../domain/stated";
import { FieldControl } from "../../../field-view/field-control";
import { useDesignStore } from "../../../state/design-store";
import { changeExercise, writeAt } from "../../../state/exercise-editor";
import { Button } from "../../../ui/button";
import { Select } from "../../../ui/select";
import { useWords } from "../../../ui/words-context";
import styles from "./edit.module.css";
import { useFieldChoices } from "./fields-entry";
import { useText, useValue } from "./use-value";

/** A question of the wizard and the answer to it. */
export function AnswerEntry({ below }: { below: TreePath }) {
  const words = useWords();
  const choices = useFieldChoices();
  const asked = useText([...below, "path"]);
  const choose = (next: FieldPath | undefined) =>
    next &&
    changeExercise((exercise) =>
      withValueAt(withValueAt(exercise, [...below, "path"], next), [...below, "value"], notStated),
    );
  return (
    <div className={styles.entries}>
      <Select
        label={words.say("exercise-editor.entry.path")}
        value={choices.find(({ value }) => value === asked)?.value}
        onChange={choose}
        choices={choices}
        emptyLabel={words.say("exercise-editor.row.choose")}
      />
      {isFieldPath(asked) && <Answer path={asked} at={[...below, "value"]} />}
    </div>
  );
}

const nothing = () => undefined;

function Answer({ path, at }: { path: FieldPath; at: TreePath }) {
  const value = useValue(at);
  if (fieldRecord(path).value.kind === "rows") return <ListAnswer path={path} at={at} />;
  return (
    <FieldControl
      path={path}
      isCell
      value={value === notStated ? null : (value ?? null)}
      onChange={(next) => writeAt(at, next ?? notStated)}
      onBlur={nothing}
      inputRef={nothing}
    />
  );
}

/** A list is made in the wizard, where its rows have their form, and taken from the open design. */
function ListAnswer({ path, at }: { path: FieldPath; at: TreePath }) {
  const words = useWords();
  const value = useValue(at);
  const design = useDesignStore((state) => state.design);
  const there = design && valueOf(answerAt(design, path));
  const count = Array.isArray(value) ? value.length : 0;
  return (
    <>
      <p>{words.say("exercise-editor.list-answer", { count })}</p>
      <div>
        <Button disabled={!Array.isArray(there)} onClick={() => writeAt(at, there)}>
          {words.say("exercise-editor.list-answer.take")}
        </Button>
      </div>
    </>
  );
}
