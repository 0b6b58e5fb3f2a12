import type { ExerciseEvent } from "../classroom/exercise/situation";
import type { KnownRow } from "../classroom/known";
import { useWords } from "../ui/words-context";
import styles from "./exercise-view.module.css";
import { type InjectTitles, SinceMark } from "./since-mark";
import { useWritten } from "./written";

export interface TimelineViewProps {
  events: readonly KnownRow<ExerciseEvent>[];
  titles?: InjectTitles;
}

/** What happened, earliest first. */
export function TimelineView({ events, titles }: TimelineViewProps) {
  const words = useWords();
  const written = useWritten();
  if (events.length === 0) return <p>{words.say("exercises.timeline.none")}</p>;
  return (
    <ol className={styles.events}>
      {events.map((event) => (
        <li key={`${event.id} ${event.since ?? ""}`}>
          <time dateTime={event.date}>{words.date(event.date)}</time>
          <div>
            <span {...written}>{event.text}</span> <SinceMark row={event} titles={titles} />
            {event.source && (
              <div className={styles.soft}>
                {words.say("exercises.timeline.source", { source: event.source })}
              </div>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
