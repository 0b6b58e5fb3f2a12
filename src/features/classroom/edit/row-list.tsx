import { Fragment, type ReactNode, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Entry, ListForm, ListName } from "../../../classroom/edit/entry";
import { freeId } from "../../../classroom/edit/free-id";
import { listForms } from "../../../classroom/edit/list-forms";
import {
  rowsAt,
  type TreePath,
  valueAt,
  withoutRowAt,
  withRowAt,
  withRowMoved,
} from "../../../classroom/edit/tree-edit";
import { changeExercise, useEditor } from "../../../state/exercise-editor";
import { Button } from "../../../ui/button";
import { Disclosure } from "../../../ui/disclosure";
import { IconButton } from "../../../ui/icon-button";
import { useKeptFocus } from "../../../ui/use-kept-focus";
import { useWords } from "../../../ui/words-context";
import styles from "./edit.module.css";
import { rowTitle } from "./row-title";

export interface RowListProps {
  list: TreePath;
  of: ListName;
  /** Draws an entry of the row at a path. */
  children: (entry: Entry, row: TreePath) => ReactNode;
}

/** A list of an exercise: its rows, each folded until it is asked for, and a way to add one. */
export function RowList({ list, of, children }: RowListProps) {
  const words = useWords();
  const part = useRef<HTMLElement>(null);
  useKeptFocus(part);
  const headingId = useId();
  const [newest, setNewest] = useState<number>();
  const rows = useEditor(({ exercise }) => rowsAt(exercise, list));
  const form = listForms[of];
  const Heading = list.some((step) => typeof step === "number") ? "h3" : "h2";
  const add = () => {
    flushSync(() => {
      setNewest(rows.length);
      changeExercise((exercise) =>
        withRowAt(exercise, list, form.blank(freeId(of, rowsAt(exercise, list)))),
      );
    });
    part.current?.querySelector<HTMLElement>(firstFieldOfLast)?.focus();
  };
  return (
    <section ref={part} className={styles.list} aria-labelledby={headingId}>
      <Heading id={headingId}>{words.sayDynamic(`exercise-editor.list.${of}`)}</Heading>
      {rows.length > 0 && (
        <ol className={styles.rows}>
          {rows.map((row, place) => (
            <li key={keyOf(row, place)} className={styles.row}>
              <OneRow
                list={list}
                form={form}
                place={place}
                title={rowTitle(words, row, place)}
                count={rows.length}
                startsOpen={place === newest}
              >
                {children}
              </OneRow>
            </li>
          ))}
        </ol>
      )}
      <div>
        <Button icon="add" onClick={add} disabled={rows.length >= form.most}>
          {words.sayDynamic(`exercise-editor.add.${of}`)}
        </Button>
      </div>
    </section>
  );
}

/** Where the work goes on in a row just added. */
const firstFieldOfLast = ":scope > ol > li:last-child :is(input, select, textarea)";

/** A row goes by its id, so that it stays as it is folded where it moves; some have but a place. */
function keyOf(row: unknown, place: number): string | number {
  const id = valueAt(row, ["id"]);
  return typeof id === "string" ? id : place;
}

interface OneRowProps extends Pick<RowListProps, "list" | "children"> {
  form: ListForm;
  place: number;
  title: string;
  count: number;
  startsOpen: boolean;
}

function OneRow({ list, form, place, title, count, startsOpen, children }: OneRowProps) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(startsOpen);
  const [wasOpened, setWasOpened] = useState(startsOpen);
  const move = (by: 1 | -1) => changeExercise((whole) => withRowMoved(whole, list, place, by));
  return (
    <>
      <Disclosure
        summary={<bdi>{title}</bdi>}
        isOpen={isOpen}
        onToggle={(next) => {
          setIsOpen(next);
          if (next) setWasOpened(true);
        }}
      >
        {wasOpened && (
          <div className={styles.entries}>
            {form.entries.map((entry, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the entries of a form never move
              <Fragment key={at}>{children(entry, [...list, place])}</Fragment>
            ))}
          </div>
        )}
      </Disclosure>
      <div className={styles.rowTools}>
        <IconButton
          icon="up"
          label={words.say("exercise-editor.row.up", { title })}
          disabled={place === 0}
          onClick={() => move(-1)}
        />
        <IconButton
          icon="down"
          label={words.say("exercise-editor.row.down", { title })}
          disabled={place === count - 1}
          onClick={() => move(1)}
        />
        <IconButton
          icon="bin"
          label={words.say("exercise-editor.row.remove", { title })}
          disabled={count <= (form.least ?? 0)}
          onClick={() => changeExercise((whole) => withoutRowAt(whole, list, place))}
        />
      </div>
    </>
  );
}
