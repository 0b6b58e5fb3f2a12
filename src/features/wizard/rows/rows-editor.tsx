import { useId } from "react";
import { useShallow } from "zustand/react/shallow";
import { answerAt, rowsIn } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";
import type { ListPath } from "../../../domain/rows-edit";
import { isStated } from "../../../domain/stated";
import { helpOf } from "../../../report/model/value-in-words";
import { answerField } from "../../../state/answer-field";
import { useDesignStore } from "../../../state/design-store";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { Stack } from "../../../ui/stack";
import { useWords } from "../../../ui/words-context";
import { anchorOf } from "../form/anchor";
import { Grounds } from "../form/grounds";
import { SetMark } from "../form/set-mark";
import { useIsSet } from "../form/use-is-set";
import styles from "../wizard.module.css";
import { AddRow } from "./add-row";
import { RowCard } from "./row-card";

export interface RowsEditorProps {
  list: ListPath;
  /** Columns shown in every row; the first names it. Keep the same array between draws. */
  columns: readonly FieldPath[];
  /** Columns under a line that opens them. */
  detail: readonly FieldPath[];
}

/** Rows shown open from the start; a longer list begins as one line for each row. */
const mostOpen = 2;

/** A list of the design: rows to add, change, move and remove, all of it undoable. */
export function RowsEditor({ list, columns, detail }: RowsEditorProps) {
  const words = useWords();
  const helpId = useId();
  const ids = useDesignStore(
    useShallow(({ design }) => (design ? rowsIn(answerAt(design, list)).map(({ id }) => id) : [])),
  );
  const saysNone = useDesignStore(
    ({ design }) => design !== undefined && isStated(answerAt(design, list)) && ids.length === 0,
  );
  const isSet = useIsSet(list);
  const help = helpOf(words, list);
  return (
    <div id={anchorOf(list)}>
      <Stack gap={4}>
        {help && (
          <p id={helpId} className={styles.soft}>
            {help}
          </p>
        )}
        {isSet && <SetMark path={list} />}
        {ids.length > 0 && (
          <ol className={styles.rows}>
            {ids.map((id, index) => (
              <RowCard
                key={id}
                list={list}
                columns={columns}
                detail={detail}
                row={id}
                index={index}
                count={ids.length}
                isSet={isSet}
                startsOpen={ids.length <= mostOpen}
              />
            ))}
          </ol>
        )}
        {saysNone && <p>{words.say("wizard.rows.none-stated")}</p>}
        {!isSet && (
          <Cluster>
            <AddRow list={list} columns={columns} />
            {ids.length === 0 && !saysNone && (
              <Button kind="quiet" onClick={() => answerField(list, [])}>
                {words.sayDynamic(`wizard.rows.none.${list}`)}
              </Button>
            )}
            {saysNone && (
              <Button kind="quiet" onClick={() => answerField(list, undefined)}>
                {words.say("wizard.rows.undecided")}
              </Button>
            )}
          </Cluster>
        )}
        <Grounds path={list} />
      </Stack>
    </div>
  );
}
