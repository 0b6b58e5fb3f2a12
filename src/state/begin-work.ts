import type { MandateDesign } from "../domain/design";
import type { OpenProblem } from "../domain/open-design";
import { type Desk, desk, place, useDesk } from "./desk";

/** Puts a new design on the desk and saves it at once. `design.id` is one that no other has. */
export function beginNew(design: MandateDesign): Promise<void> {
  return afterSaving(async ({ autosave }) => {
    place(design);
    autosave.follow(0);
    await autosave.flush();
  });
}

/** Puts a saved design on the desk. Returns why not, where its record is damaged. */
export async function openSaved(id: string): Promise<OpenProblem | undefined> {
  const stored = await (await desk()).storage.load(id);
  if (!stored) return undefined;
  const { opened, record } = stored;
  if (!opened.ok) return opened.problem;
  await afterSaving(async ({ autosave }) => {
    place(opened.design);
    autosave.follow(record.revision, record.savedAt);
  });
  return undefined;
}

/** Clears the desk. */
export function closeDesign(): Promise<void> {
  return afterSaving(async ({ autosave }) => {
    place(undefined);
    autosave.follow(0);
  });
}

/** Goes on once the open design is saved; where that fails, waits for the author's word. */
async function afterSaving(go: (desk: Desk) => Promise<void>): Promise<void> {
  const opened = await desk();
  await opened.autosave.flush();
  const isSafe = opened.autosave.unsaved() === undefined;
  if (isSafe) await go(opened);
  else useDesk.setState({ waiting: () => go(opened) });
}

/** The author's word on what waits: go on without saving, or stay. */
export async function answerWaiting(goesOn: boolean): Promise<void> {
  const { waiting } = useDesk.getState();
  useDesk.setState({ waiting: undefined });
  if (goesOn) await waiting?.();
}
