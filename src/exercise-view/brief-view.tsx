import type { BriefPart } from "../classroom/exercise/situation";
import type { KnownRow } from "../classroom/known";
import styles from "./exercise-view.module.css";
import { Prose } from "./prose";
import { type InjectTitles, SinceMark } from "./since-mark";

export interface BriefViewProps {
  parts: readonly KnownRow<BriefPart>[];
  titles?: InjectTitles;
}

/** The brief of an exercise, each part under its heading. */
export function BriefView({ parts, titles }: BriefViewProps) {
  return (
    <div className={styles.parts}>
      {parts.map((part) => (
        <section key={`${part.id} ${part.since ?? ""}`} className={styles.part}>
          <h3 dir="auto">{part.title}</h3>
          <SinceMark row={part} titles={titles} />
          <Prose paragraphs={part.paragraphs} />
        </section>
      ))}
    </div>
  );
}
