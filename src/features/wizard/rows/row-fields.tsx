import { useMemo } from "react";
import { useShallow } from "zustand/react/shallow";
import { isSetByExercise } from "../../../classroom/set-answers";
import { RowComments } from "../../../comment-view/row-comments";
import type { FieldPath } from "../../../domain/field-path";
import { OnRequest } from "../../../evidence-view/on-request";
import { useDesignStore } from "../../../state/design-store";
import { Stack } from "../../../ui/stack";
import { useWords } from "../../../ui/words-context";
import { useAskedField } from "../asked-field";
import { AskedDisclosure } from "../form/asked-disclosure";
import { FieldBlock } from "../form/field-block";
import { useFieldForm } from "../form/field-form";
import styles from "../wizard.module.css";
import { AskedBefore, taskType } from "./asked-before";
import { CellGrounds } from "./cell-grounds";

export interface RowFieldsProps {
  columns: readonly FieldPath[];
  detail: readonly FieldPath[];
  list: FieldPath;
  row: string;
}

/** The cells of a row as one form, its further cells and reasons under a line that opens them. */
export function RowFields({ columns, detail, list, row }: RowFieldsProps) {
  const words = useWords();
  const all = useMemo(() => [...columns, ...detail], [columns, detail]);
  const form = useFieldForm(all, row);
  const own = useDesignStore(
    useShallow(({ design }) =>
      design ? all.filter((path) => !isSetByExercise(design, path)) : [],
    ),
  );
  const isAsked = useAskedField(({ field }) => field?.row === row && detail.includes(field.path));
  const cells = (paths: readonly FieldPath[]) => (
    <div className={styles.cells}>
      {paths.map((path) => (
        <FieldBlock key={path} form={form} path={path} row={row} />
      ))}
    </div>
  );
  return (
    <Stack gap={3}>
      {cells(columns)}
      {columns.includes(taskType) && <AskedBefore row={row} />}
      {detail.length > 0 && (
        <AskedDisclosure summary={words.say("wizard.rows.more")} isAsked={isAsked}>
          {() => cells(detail)}
        </AskedDisclosure>
      )}
      {own.length > 0 && (
        <OnRequest summary={words.say("wizard.rows.grounds")}>
          {() => <CellGrounds paths={own} row={row} />}
        </OnRequest>
      )}
      <RowComments list={list} columns={all} row={row} />
    </Stack>
  );
}
