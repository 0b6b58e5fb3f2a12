import { type ReactNode, useId, useRef } from "react";
import { useOverflow } from "../../../ui/use-overflow";
import { useWidth } from "../../../ui/use-width";
import { useWords } from "../../../ui/words-context";
import styles from "./beside-table.module.css";
import type { ShownName } from "./shown-names";

/** One thing that the options are held against each other in. */
export interface BesideLine {
  readonly key: string;
  readonly what: ReactNode;
  /** By option, in their order. */
  readonly cells: readonly ReactNode[];
}

export interface BesideTableProps {
  /** What the lines are together. */
  title: string;
  headingLevel?: 3 | 4;
  /** What stands over the names of the lines. */
  first: string;
  names: readonly ShownName[];
  lines: readonly BesideLine[];
}

/** Below this many pixels no two options fit beside the name of a line. */
const leastForColumns = 620;

/**
 * Options in columns with the first column in sight while they scroll; on a narrow window each line
 * is a card with the options below one another.
 */
export function BesideTable({ title, headingLevel = 3, first, names, lines }: BesideTableProps) {
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const width = useWidth(whole, window.innerWidth);
  const Heading = `h${headingLevel}` as const;
  const shown = { id, first, names, lines };
  return (
    <div ref={whole} className={styles.cards}>
      <Heading id={id}>{title}</Heading>
      {width < leastForColumns ? <Cards {...shown} /> : <Columns {...shown} title={title} />}
    </div>
  );
}

type Shown = Omit<BesideTableProps, "title" | "headingLevel"> & { id: string };

function Columns({ id, title, first, names, lines }: Shown & { title: string }) {
  const words = useWords();
  const region = useRef<HTMLDivElement>(null);
  const scrolls = useOverflow(region);
  const asRegion = scrolls
    ? {
        role: "region",
        tabIndex: 0,
        "aria-label": words.say("ui.table.scrolls", { caption: title }),
      }
    : {};
  return (
    <div ref={region} className={styles.region} {...asRegion}>
      <table className={styles.table} aria-labelledby={id} data-options={names.length}>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {names.map((name) => (
              <th key={name.id} scope="col">
                <bdi>{name.head}</bdi>
                {name.note && <span className={styles.base}>{name.note}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, what, cells }) => (
            <tr key={key}>
              <th scope="row">{what}</th>
              {names.map((name, option) => (
                <td key={name.id}>{cells[option]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cards({ id, names, lines }: Shown) {
  return (
    <ul className={styles.list} aria-labelledby={id}>
      {lines.map(({ key, what, cells }) => (
        <li key={key} className={styles.card}>
          <div className={styles.what}>{what}</div>
          <dl className={styles.said}>
            {names.map(({ id: key, head, note }, option) => (
              <div key={key}>
                <dt>
                  <bdi>{head}</bdi>
                  {note && <span className={styles.base}>{note}</span>}
                </dt>
                <dd>{cells[option]}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
