import {
  type Active,
  DndContext,
  type DragEndEvent,
  MeasuringStrategy,
  type Over,
} from "@dnd-kit/core";
import type { MandateDesign } from "../../../domain/design";
import type { PlainTask } from "../../../domain/plain";
import type { Words } from "../../../i18n/words";
import { isColumn, type Layout, taskGroups } from "../../../planning/tasks/task-columns";
import type { TaskGap } from "../../../planning/tasks/task-gaps";
import { useWords } from "../../../ui/words-context";
import { placeTask } from "../task-acts";
import { columnName, taskName } from "../task-words";
import styles from "./board.module.css";
import { BoardColumn } from "./board-column";
import { type PlaceData, taskCollisions, useTaskSensors } from "./drag-sensors";

export interface BoardProps {
  design: MandateDesign;
  /** The tasks that are shown. */
  tasks: readonly PlainTask[];
  layout: Layout;
  gaps: readonly TaskGap[];
}

const always = { droppable: { strategy: MeasuringStrategy.Always } };

/** The tasks as cards in columns, moved by pointer, by keyboard or by plain buttons. */
export function Board({ design, tasks, layout, gaps }: BoardProps) {
  const words = useWords();
  const sensors = useTaskSensors();
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={taskCollisions}
      measuring={always}
      onDragEnd={(event) => put(words, layout, event)}
      accessibility={{
        announcements: announcementsOf(words, design, layout),
        screenReaderInstructions: { draggable: words.say("task-board.drag.how") },
      }}
    >
      <div className={styles.board} data-layout={layout}>
        {taskGroups(tasks, layout).map((group) => (
          <BoardColumn
            key={group.column ?? "none"}
            design={design}
            group={group}
            layout={layout}
            gaps={gaps}
          />
        ))}
      </div>
    </DndContext>
  );
}

const placeOf = (over: Over | null) => over?.data.current as PlaceData | undefined;
const columnOf = (layout: Layout, { column }: PlaceData) =>
  isColumn(layout, column) ? column : undefined;

function put(words: Words, layout: Layout, { active, over }: DragEndEvent): void {
  const place = placeOf(over);
  if (!place) return;
  const column = columnOf(layout, place);
  placeTask(words, String(active.id), { layout, column, before: place.task });
}

/** What is read out while a task is lifted; where it was put is said by the page. */
function announcementsOf(words: Words, design: MandateDesign, layout: Layout) {
  const nameOf = ({ id }: Active) => taskName(words, design, String(id));
  const over = (active: Active, place: PlaceData | undefined) => {
    const task = nameOf(active);
    if (!place) return words.say("task-board.drag.nowhere", { task });
    const column = columnName(words, layout, columnOf(layout, place));
    return place.task && place.task !== active.id
      ? words.say("task-board.drag.over-task", {
          task,
          column,
          other: taskName(words, design, place.task),
        })
      : words.say("task-board.drag.over", { task, column });
  };
  return {
    onDragStart: ({ active }: { active: Active }) =>
      words.say("task-board.drag.start", { task: nameOf(active) }),
    onDragOver: ({ active, over: at }: { active: Active; over: Over | null }) =>
      over(active, placeOf(at)),
    onDragEnd: ({ active }: { active: Active }) =>
      words.say("task-board.drag.end", { task: nameOf(active) }),
    onDragCancel: ({ active }: { active: Active }) =>
      words.say("task-board.drag.cancel", { task: nameOf(active) }),
  };
}
