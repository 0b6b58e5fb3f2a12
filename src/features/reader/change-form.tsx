import { useEffect, useRef, useState } from "react";
import { valueSchemaAt } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import { notStated } from "../../domain/stated";
import { FieldControl } from "../../field-view/field-control";
import { Button } from "../../ui/button";
import { useWords } from "../../ui/words-context";
import { columnsOf, type ReaderProposal, type ReadValues } from "./model/reader-proposal";
import styles from "./reader.module.css";

export interface ChangeFormProps {
  proposal: ReaderProposal;
  values: ReadValues;
  onAccept: (values: ReadValues) => void;
  onCancel: () => void;
}

const ignore = () => undefined;

/** The wizard's own control for a proposal's field, or for each column of its row. */
export function ChangeForm({ proposal, values, onAccept, onCancel }: ChangeFormProps) {
  const words = useWords();
  const [draft, setDraft] = useState(values);
  const form = useRef<HTMLFormElement>(null);
  const isRow = proposal.kind === "row";
  const paths: readonly FieldPath[] = isRow ? columnsOf(proposal.path) : [proposal.path];
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input:checked, input, select, textarea")?.focus();
  }, []);

  const write = (path: FieldPath, value: unknown) => {
    const { [path]: _, ...others } = draft;
    setDraft(value === undefined || value === notStated ? others : { ...others, [path]: value });
  };
  const isUsable = (path: FieldPath) =>
    draft[path] === undefined || valueSchemaAt(path).safeParse(draft[path]).success;
  const isReady = Object.keys(draft).length > 0 && paths.every(isUsable);
  return (
    <form
      ref={form}
      className={styles.change}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onAccept(draft);
      }}
    >
      {paths.map((path) => (
        <FieldControl
          key={path}
          path={path}
          isCell={isRow}
          value={draft[path] ?? null}
          onChange={(value) => write(path, value)}
          onBlur={ignore}
          inputRef={ignore}
          error={isUsable(path) ? undefined : words.say("reader.change.invalid")}
        />
      ))}
      {!isReady && <p className={styles.soft}>{words.say("reader.change.empty")}</p>}
      <div className={styles.acts}>
        <Button type="submit" kind="primary" aria-disabled={!isReady}>
          {words.say("reader.change.accept")}
        </Button>
        <Button onClick={onCancel}>{words.say("reader.cancel")}</Button>
      </div>
    </form>
  );
}
