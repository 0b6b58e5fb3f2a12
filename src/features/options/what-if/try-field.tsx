import { memo } from "react";
import { type Control, isContext, readersOf } from "../../../alternatives/what-if/controls";
import { isSamePlace } from "../../../alternatives/what-if/trial";
import { differ } from "../../../domain/differ";
import { answerAt } from "../../../domain/edit";
import { notStated, valueOf } from "../../../domain/stated";
import { FieldControl } from "../../../field-view/field-control";
import { placeInWords } from "../../../report/model/place-in-words";
import { frameNow, tryValue, useWhatIf } from "../../../state/what-if-store";
import { useWords } from "../../../ui/words-context";
import { valueAt } from "./in-words";
import type { TriedControl } from "./tried-control";
import { TryDay } from "./try-day";
import { TryNumber } from "./try-number";
import styles from "./what-if.module.css";

const nothing = () => undefined;

/** One quantity or switch of the copy: drawn anew only when its own value changes. */
export const TryField = memo(function TryField({ control }: { control: Control }) {
  const { path, row, record } = control;
  const words = useWords();
  // A list is compared by what it says: an undone step brings the same one back as another object.
  const value = useWhatIf((state) => {
    const frame = frameNow(state);
    return frame && valueOf(answerAt(frame.design, path, row));
  });
  const start = useWhatIf(({ start: { design } = {} }) =>
    design ? valueOf(answerAt(design, path, row)) : undefined,
  );
  const onTry = (next: unknown) => tryValue({ path, row, value: next ?? notStated });
  const tried: TriedControl = { control, value, start, onTry };
  const readers = readersOf(path).length;
  const notes = [
    words.say("what-if.read-by", { count: readers }),
    ...(isContext(record) ? [words.say("what-if.context")] : []),
  ];
  return (
    <div className={styles.control} data-tried={differ(value, start) || undefined}>
      {record.value.kind === "number" ? (
        <TryNumber {...tried} />
      ) : record.value.kind === "date" ? (
        <TryDay {...tried} />
      ) : (
        <FieldControl
          path={path}
          isCell
          value={value ?? null}
          onChange={(next) => onTry(next === notStated ? undefined : next)}
          onBlur={nothing}
          inputRef={nothing}
        />
      )}
      <p className={styles.soft}>{words.join(notes)}</p>
      {differ(value, start) && <AtStart control={control} onPutBack={() => onTry(start)} />}
    </div>
  );
}, isSameControl);

/** The lists of controls are made anew as steps come and go; the path and the row say which it is. */
function isSameControl(before: { control: Control }, after: { control: Control }): boolean {
  return isSamePlace(before.control, after.control);
}

/** What the open design says here, and the way back to it. */
function AtStart({ control, onPutBack }: { control: Control; onPutBack: () => void }) {
  const words = useWords();
  const design = useWhatIf(({ start }) => start?.design);
  if (!design) return null;
  return (
    <p className={styles.atStart}>
      <span>{words.say("what-if.at-start", { value: valueAt(words, design, control) })}</span>{" "}
      <button
        type="button"
        className={styles.textButton}
        onClick={({ currentTarget }) => {
          // The button goes with its line; the focus stays with what was put back.
          const around = currentTarget.closest("[data-tried]");
          around?.querySelector<HTMLElement>("input, select")?.focus();
          onPutBack();
        }}
        aria-label={words.say("what-if.put-back.named", {
          place: placeInWords(words, design, control.path, control.row),
        })}
      >
        {words.say("what-if.put-back")}
      </button>
    </p>
  );
}
