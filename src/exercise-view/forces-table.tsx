import { type ExerciseSector, type Force, forceSides } from "../classroom/exercise/situation";
import type { KnownRow } from "../classroom/known";
import type { Words } from "../i18n/words";
import { Table } from "../ui/table";
import { useWords } from "../ui/words-context";
import styles from "./exercise-view.module.css";
import { type InjectTitles, SinceMark } from "./since-mark";
import { useWritten } from "./written";

export interface ForcesTableProps {
  forces: readonly KnownRow<Force>[];
  sectors: readonly ExerciseSector[];
  titles?: InjectTitles;
}

/** The order of battle, a table for each side. */
export function ForcesTable({ forces, sectors, titles }: ForcesTableProps) {
  const words = useWords();
  const written = useWritten();
  const sides = forceSides.filter((side) => forces.some((force) => force.side === side));
  const sectorOf = ({ sector }: Force) => sectors.find(({ id }) => id === sector)?.name;
  if (sides.length === 0) return <p>{words.say("exercises.force.none")}</p>;
  return (
    <div className={styles.parts}>
      {sides.map((side) => (
        <Table
          key={side}
          caption={words.say(`exercises.side.${side}`)}
          rows={forces.filter((force) => force.side === side)}
          rowKey={(force) => `${force.id} ${force.since ?? ""}`}
          columns={[
            {
              id: "name",
              header: words.say("exercises.force.name"),
              isRowHeader: true,
              cell: (force) => (
                <>
                  <bdi {...written}>{force.name}</bdi> <SinceMark row={force} titles={titles} />
                </>
              ),
            },
            {
              id: "strength",
              header: words.say("exercises.force.strength"),
              align: "end",
              cell: ({ strength }) => strengthInWords(words, strength),
            },
            {
              id: "where",
              header: words.say("exercises.force.where"),
              cell: (force) => {
                const sector = sectorOf(force);
                if (sector === undefined) return words.say("exercises.force.nowhere");
                return <bdi {...written}>{sector}</bdi>;
              },
            },
            {
              id: "what",
              header: words.say("exercises.force.what"),
              cell: ({ text }) => <span {...written}>{text}</span>,
            },
          ]}
        />
      ))}
    </div>
  );
}

/** How strong a force is, in words: a range, a number, or that nobody knows. */
export function strengthInWords(words: Words, strength: Force["strength"]): string {
  if (!strength) return words.say("exercises.force.nobody-knows");
  const { low, high } = strength;
  if (low === high) return words.say("exercises.force.exactly", { count: low });
  return words.say("exercises.force.range", { low, high });
}
