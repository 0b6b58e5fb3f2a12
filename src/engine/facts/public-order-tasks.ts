import type { TaskTypeId } from "../../domain/tasks/taxonomy";

/** Tasks in which police of the operation keep order among the people themselves. */
export const publicOrderTasks: readonly TaskTypeId[] = ["public-order", "interim-policing"];
