import { memo, useId, useState } from "react";
import type { FieldPath } from "../../../domain/field-path";
import { type ListPath, withRowMoved, withRowRemoved } from "../../../domain/rows-edit";
import { changeDesign } from "../../../state/design-store";
import { Button } from "../../../ui/button";
import { IconButton } from "../../../ui/icon-button";
import { useWords } from "../../../ui/words-context";
import { useAskedField } from "../asked-field";
import { anchorOf, goToAnchor } from "../form/anchor";
import styles from "../wizard.module.css";
import { RowFields } from "./row-fields";
import { useNewRow } from "./use-new-row";
import { useRowLine } from "./use-row-line";

export interface RowCardProps {
  list: ListPath;
  columns: readonly FieldPath[];
  detail: readonly FieldPath[];
  row: string;
  index: number;
  count: number;
  startsOpen: boolean;
  /** The exercise sets which rows there are, so that none moves or goes. */
  isSet: boolean;
}

/** One row of a list: a line that tells it, and its fields when opened. */
export const RowCard = memo(function RowCard(props: RowCardProps) {
  const { list, columns, detail, row, index, count, startsOpen, isSet } = props;
  const words = useWords();
  const fieldsId = useId();
  const isAsked = useAskedField(
    (asked) => asked.field?.row === row && asked.field.path.startsWith(list),
  );
  const [isOpen, setIsOpen] = useState(
    () => startsOpen || isAsked || useNewRow.getState().id === `${list} ${row}`,
  );
  const shows = isOpen || isAsked;
  const { title, facts } = useRowLine(list, columns, row, index);
  const move = (by: -1 | 1) => changeDesign((design) => withRowMoved(design, list, row, by));
  const remove = () => {
    changeDesign((design) => withRowRemoved(design, list, row));
    goToAnchor(anchorOf(list));
  };
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <h3 className={styles.rowTitle}>{title}</h3>
        <span className={styles.rowTools}>
          <Button
            kind="quiet"
            icon={shows ? "up" : "down"}
            aria-label={words.say(shows ? "wizard.rows.close-named" : "wizard.rows.open-named", {
              row: title,
            })}
            aria-expanded={shows}
            aria-controls={fieldsId}
            onClick={() => {
              useAskedField.setState({ field: undefined });
              setIsOpen(!shows);
            }}
          >
            {words.say(shows ? "wizard.rows.close" : "wizard.rows.open")}
          </Button>
          {!isSet && (
            <>
              <IconButton
                icon="up"
                label={words.say("wizard.rows.up", { row: title })}
                aria-disabled={index === 0}
                onClick={() => index > 0 && move(-1)}
              />
              <IconButton
                icon="down"
                label={words.say("wizard.rows.down", { row: title })}
                aria-disabled={index === count - 1}
                onClick={() => index < count - 1 && move(1)}
              />
              <IconButton
                icon="bin"
                label={words.say("wizard.rows.remove", { row: title })}
                onClick={remove}
              />
            </>
          )}
        </span>
      </div>
      {!shows && facts && <p className={`${styles.soft} ${styles.rowFacts}`}>{facts}</p>}
      <div id={fieldsId}>
        {shows && <RowFields columns={columns} detail={detail} list={list} row={row} />}
      </div>
    </li>
  );
});
