import { useWords } from "../../ui/words-context";
import type { Entry } from "./entry";
import type { EntryGroup } from "./grouped";
import styles from "./palette.module.css";

export interface FoundListProps {
  id: string;
  groups: readonly EntryGroup[];
  /** The row that Enter takes, counted over all groups from 0. */
  current: number;
  onChoose: (entry: Entry) => void;
}

/** The element of a row, for the field that points to it. */
export function optionId(list: string, at: number): string {
  return `${list}-${at}`;
}

/** What was found, by groups with a heading each. */
export function FoundList({ id, groups, current, onChoose }: FoundListProps) {
  const words = useWords();
  const starts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { entries }) => sum + entries.length, 0),
  );
  return (
    <div role="listbox" id={id} aria-label={words.say("palette.list")} className={styles.list}>
      {groups.map((group, at) => (
        // biome-ignore lint/a11y/useSemanticElements: groups of options in a listbox have no element
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
          <div id={`${id}-${group.id}`} className={styles.heading}>
            {words.say(`palette.kind.${group.id}`)}
          </div>
          {group.entries.map((entry, row) => {
            const place = (starts[at] ?? 0) + row;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and takes the keys
              <div
                key={entry.id}
                id={optionId(id, place)}
                role="option"
                tabIndex={-1}
                aria-selected={place === current}
                className={styles.option}
                onClick={() => onChoose(entry)}
              >
                <span dir="auto">{entry.name}</span>
                {entry.place && (
                  <span dir="auto" className={styles.soft}>
                    {entry.place}
                  </span>
                )}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
