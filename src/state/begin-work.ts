import type { MandateDesign } from "../domain/design";
import type { OpenProblem } from "../domain/open-design";
import { type Desk, desk, place, useDesk } from "./desk";

/**
 * Puts a new design on the desk and saves it at once. `design.id` is one that no other has.
 * False where the author chose to stay with an open design that could not be saved.
 */
export function beginNew(design: MandateDesign): Promise<boolean> {
  return afterSaving(async ({ autosave }) => {
    place(design);
    autosave.follow(0);
    await autosave.flush();
  });
}

export type SavedOpened =
  | { outcome: "opened" | "stayed" }
  | { outcome: "refused"; problem: OpenProblem };

/** Puts a saved design on the desk; a damaged record is refused and left as it is. */
export async function openSaved(id: string): Promise<SavedOpened> {
  const stored = await (await desk()).storage.load(id);
  if (!stored) return { outcome: "stayed" };
  const { opened, record } = stored;
  if (!opened.ok) return { outcome: "refused", problem: opened.problem };
  const wentOn = await afterSaving(async ({ autosave }) => {
    place(opened.design);
    autosave.follow(record.revision, record.savedAt);
  });
  return { outcome: wentOn ? "opened" : "stayed" };
}

/** Clears the desk of a design that is about to be removed; it is not asked after. */
export async function closeDesign(): Promise<void> {
  const { autosave } = await desk();
  await autosave.flush();
  place(undefined);
  autosave.follow(0);
}

/** Goes on once the open design is saved; where that fails, on the author's word, or not at all. */
async function afterSaving(go: (desk: Desk) => Promise<void>): Promise<boolean> {
  const opened = await desk();
  await opened.autosave.flush();
  const goesOn = opened.autosave.unsaved() === undefined || (await askTheAuthor());
  if (goesOn) await go(opened);
  return goesOn;
}

function askTheAuthor(): Promise<boolean> {
  answerWaiting(false);
  return new Promise((resolve) => useDesk.setState({ waiting: resolve }));
}

/** The author's word on what waits: go on without saving, or stay. */
export function answerWaiting(goesOn: boolean): void {
  const { waiting } = useDesk.getState();
  useDesk.setState({ waiting: undefined });
  waiting?.(goesOn);
}
