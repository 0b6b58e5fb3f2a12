import { useEffect, useRef, useState } from "react";
import { type Reminder, remindersBetween } from "../../../classroom/reminders";
import type { Run } from "../../../classroom/run";

/** What the trainer was last told of, and at which second of the run. */
export interface Told {
  reminders: readonly Reminder[];
  at: number;
}

/** The latest reminders of a run, each told once as its time comes. `passed` in milliseconds. */
export function useReminders(run: Run, passed: number): Told | undefined {
  const [told, setTold] = useState<Told>();
  const before = useRef(passed);
  useEffect(() => {
    const reminders = remindersBetween(run, before.current, passed);
    before.current = passed;
    if (reminders.length > 0) setTold({ reminders, at: passed });
  }, [run, passed]);
  return told;
}
