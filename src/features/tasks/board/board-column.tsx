import { useDroppable } from "@dnd-kit/core";
import { useId } from "react";
import type { MandateDesign } from "../../../domain/design";
import type { Layout, TaskGroup } from "../../../planning/tasks/task-columns";
import type { TaskGap } from "../../../planning/tasks/task-gaps";
import { useWords } from "../../../ui/words-context";
import { columnName } from "../task-words";
import styles from "./board.module.css";
import type { PlaceData } from "./drag-sensors";
import { TaskCard } from "./task-card";

export interface BoardColumnProps {
  design: MandateDesign;
  group: TaskGroup;
  layout: Layout;
  gaps: readonly TaskGap[];
}

/** One phase or tier with its tasks; a task dropped on it goes to its end. */
export function BoardColumn({ design, group, layout, gaps }: BoardColumnProps) {
  const words = useWords();
  const titleId = useId();
  const column = group.column ?? "none";
  const data: PlaceData = { kind: "column", column };
  const { setNodeRef, isOver } = useDroppable({ id: `column:${column}`, data });
  return (
    <section
      ref={setNodeRef}
      className={styles.column}
      data-over={isOver || undefined}
      aria-labelledby={titleId}
    >
      <h3 id={titleId} className={styles.columnTitle}>
        <span>{columnName(words, layout, group.column)}</span>
        <span className={styles.count}>
          {words.say("task-board.count", { count: group.tasks.length })}
        </span>
      </h3>
      {group.tasks.length === 0 ? (
        <p className={styles.soft}>{words.say("task-board.column.empty")}</p>
      ) : (
        <ol className={styles.cards}>
          {group.tasks.map((task) => (
            <TaskCard
              key={task.id}
              design={design}
              task={task}
              group={group}
              layout={layout}
              gap={gaps.find((each) => each.task === task.id)}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
