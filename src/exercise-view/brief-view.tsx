import type { BriefPart } from "../classroom/exercise/situation";
import type { KnownRow } from "../classroom/known";
import styles from "./exercise-view.module.css";
import { Prose } from "./prose";
import { type InjectTitles, SinceMark } from "./since-mark";
import { useWritten } from "./written";

export interface BriefViewProps {
  parts: readonly KnownRow<BriefPart>[];
  titles?: InjectTitles;
  /** Of the headings of its parts. */
  level?: 2 | 3;
}

/** The brief of an exercise, each part under its heading. */
export function BriefView({ parts, titles, level = 3 }: BriefViewProps) {
  const Heading = `h${level}` as const;
  const written = useWritten();
  return (
    <div className={styles.parts}>
      {parts.map((part) => (
        <section key={`${part.id} ${part.since ?? ""}`} className={styles.part}>
          <Heading className={styles.heading} {...written}>
            {part.title}
          </Heading>
          <SinceMark row={part} titles={titles} />
          <Prose paragraphs={part.paragraphs} />
        </section>
      ))}
    </div>
  );
}
