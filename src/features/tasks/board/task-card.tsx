import { useDraggable, useDroppable } from "@dnd-kit/core";
import type { MandateDesign } from "../../../domain/design";
import type { PlainTask } from "../../../domain/plain";
import { type Layout, neighbourOf, type TaskGroup } from "../../../planning/tasks/task-columns";
import type { TaskGap } from "../../../planning/tasks/task-gaps";
import { IconButton } from "../../../ui/icon-button";
import { useWords } from "../../../ui/words-context";
import { cardPart, shiftTask } from "../task-acts";
import { TaskActs } from "../task-acts-menu";
import { TaskFacts } from "../task-facts";
import { taskName } from "../task-words";
import { useTasks } from "../tasks-store";
import styles from "./board.module.css";
import type { PlaceData } from "./drag-sensors";

export interface TaskCardProps {
  design: MandateDesign;
  task: PlainTask;
  group: TaskGroup;
  layout: Layout;
  gap: TaskGap | undefined;
}

/** One task: what is stated of it, what it lacks, and every way to move it. */
export function TaskCard({ design, task, group, layout, gap }: TaskCardProps) {
  const words = useWords();
  const isTried = useTasks(({ prunings }) => prunings.some((each) => each.task === task.id));
  const name = taskName(words, design, task.id);
  const place: PlaceData = { kind: "card", column: group.column ?? "none", task: task.id };
  const drop = useDroppable({ id: `card:${task.id}`, data: place });
  const drag = useDraggable({ id: task.id });
  const { transform } = drag;
  const moved = transform && `translate3d(${transform.x}px, ${transform.y}px, 0)`;
  const setNode = (node: HTMLElement | null) => {
    drop.setNodeRef(node);
    drag.setNodeRef(node);
  };
  // The attribute that calls a button one is the button's own; what remains describes the lifting.
  const { role: _, tabIndex: __, ...described } = drag.attributes;
  const step = (by: -1 | 1) => {
    const part = by === -1 ? "up" : "down";
    return (
      <IconButton
        id={cardPart(task.id, part)}
        icon={part}
        label={words.say(`task-board.card.${part}`, { task: name })}
        aria-disabled={neighbourOf(group, task.id, by) === undefined}
        onClick={() => shiftTask(words, layout, task.id, by)}
      />
    );
  };
  return (
    <li
      ref={setNode}
      className={styles.card}
      style={moved ? { transform: moved } : undefined}
      data-lifted={drag.isDragging || undefined}
      data-over={(drop.isOver && !drag.isDragging) || undefined}
      data-tried={isTried || undefined}
    >
      <div className={styles.cardHead}>
        <h4 className={styles.cardTitle}>{name}</h4>
        <div className={styles.cardTools}>
          <IconButton
            {...described}
            {...drag.listeners}
            ref={drag.setActivatorNodeRef}
            id={cardPart(task.id, "drag")}
            icon="menu"
            label={words.say("task-board.card.drag", { task: name })}
          />
          {step(-1)}
          {step(1)}
        </div>
      </div>
      <TaskFacts design={design} task={task} gap={gap} isTried={isTried} />
      <TaskActs task={task} name={name} layout={layout} isTried={isTried} />
    </li>
  );
}
