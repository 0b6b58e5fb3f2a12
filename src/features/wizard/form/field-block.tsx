import { memo } from "react";
import { Controller } from "react-hook-form";
import type { FieldPath } from "../../../domain/field-path";
import { FieldControl } from "../../../field-view/field-control";
import { answerField } from "../../../state/answer-field";
import { useDesignStore } from "../../../state/design-store";
import { useWords } from "../../../ui/words-context";
import styles from "../wizard.module.css";
import { anchorOf } from "./anchor";
import { type FieldForm, formName } from "./field-form";
import { Grounds } from "./grounds";
import { forgetRefused, keepRefused } from "./refused-answers";
import { SetAnswer } from "./set-answer";
import { useIsSet } from "./use-is-set";
import { useRowChoices } from "./use-row-choices";

export interface FieldBlockProps {
  form: FieldForm;
  path: FieldPath;
  row?: string;
}

/** One field, or what the exercise sets in its place. */
export const FieldBlock = memo(function FieldBlock(props: FieldBlockProps) {
  const { path, row } = props;
  if (!useIsSet(path)) return <AskedField {...props} />;
  return (
    <div className={styles.field} id={anchorOf(path, row)}>
      <SetAnswer path={path} row={row} />
    </div>
  );
});

/** Its control, and outside of lists why it was chosen and where it was read. */
function AskedField({ form, path, row }: FieldBlockProps) {
  const words = useWords();
  const rowChoices = useRowChoices(path);
  return (
    <div className={styles.field} id={anchorOf(path, row)}>
      <Controller
        control={form.control}
        name={formName(path)}
        render={({ field, fieldState }) => (
          <FieldControl
            path={path}
            isCell={row !== undefined}
            value={field.value}
            onChange={(value) => {
              field.onChange(value === undefined || value === "not-stated" ? null : value);
              const design = useDesignStore.getState().design?.id ?? "";
              if (answerField(path, value, row)) forgetRefused(design, path, row);
              else keepRefused(design, path, row, value);
            }}
            onBlur={field.onBlur}
            inputRef={field.ref}
            rowChoices={rowChoices}
            error={fieldState.error && words.say("wizard.error.invalid")}
          />
        )}
      />
      {row === undefined && <Grounds path={path} />}
    </div>
  );
}
