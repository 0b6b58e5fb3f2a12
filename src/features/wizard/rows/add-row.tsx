import { useState } from "react";
import { answerAt, rowsIn } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";
import { freshRowId, type ListPath, withRowAdded } from "../../../domain/rows-edit";
import type { Stated } from "../../../domain/stated";
import { changeDesign, useDesignStore } from "../../../state/design-store";
import { Button } from "../../../ui/button";
import { useWords } from "../../../ui/words-context";
import { anchorOf, goToAnchor } from "../form/anchor";
import { TaskPicker } from "./task-picker";
import { useNewRow } from "./use-new-row";

/** Adds a row with the given answers, and puts the focus on its first field. */
function addRow(
  list: ListPath,
  first: FieldPath | undefined,
  answers: Record<string, Stated<unknown>>,
) {
  const { design } = useDesignStore.getState();
  if (!design) return;
  const id = freshRowId(rowsIn(answerAt(design, list)));
  useNewRow.setState({ id: `${list} ${id}` });
  changeDesign((before) => withRowAdded(before, list, { id, ...answers }));
  // The row is drawn after this event.
  if (first) requestAnimationFrame(() => goToAnchor(anchorOf(first, id)));
}

/** The button that adds a row; tasks are chosen from the taxonomy first. */
export function AddRow({ list, columns }: { list: ListPath; columns: readonly FieldPath[] }) {
  const words = useWords();
  const [isPicking, setIsPicking] = useState(false);
  const [first, second] = columns;
  if (list !== "purpose.tasks")
    return (
      <Button icon="add" onClick={() => addRow(list, first, {})}>
        {words.sayDynamic(`wizard.rows.add.${list}`)}
      </Button>
    );
  return (
    <>
      <Button icon="add" onClick={() => setIsPicking(true)}>
        {words.sayDynamic(`wizard.rows.add.${list}`)}
      </Button>
      <TaskPicker
        isOpen={isPicking}
        onClose={() => setIsPicking(false)}
        onPick={(type) => {
          setIsPicking(false);
          addRow(list, second, { type: { value: type } });
        }}
      />
    </>
  );
}
