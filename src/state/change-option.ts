import type { MandateDesign } from "../domain/design";
import type { OpenProblem } from "../domain/open-design";
import { changeDesign, changeThroughout, useDesignStore } from "./design-store";
import { desk } from "./desk";

/** What came of changing a design that may not be the one on the desk. */
export type OptionChanged =
  | { outcome: "changed" }
  /** It is no longer on this device. */
  | { outcome: "gone" }
  /** Its record cannot be opened, and is left as it lies. */
  | { outcome: "refused"; problem: OpenProblem }
  | { outcome: "failed"; cause: "quota" | "refused" };

/** What is changed: `standing` is where it stands in its project, the rest is the author's work. */
export interface OptionChange {
  change: (design: MandateDesign) => MandateDesign;
  standing?: boolean;
  /** The field of a stretch of typing, as of changeDesign. */
  editing?: string;
}

let writing: Promise<unknown> = Promise.resolve();

/** Work that writes to options; whoever reads them whole waits for it. */
export function tracked<T>(work: Promise<T>): Promise<T> {
  writing = Promise.allSettled([writing, work]);
  return work;
}

/** Resolves once every change that was begun is written or given up. */
export async function changesWritten(): Promise<void> {
  let seen: unknown;
  while (seen !== writing) {
    seen = writing;
    await writing;
  }
}

/** An option with all that was changed in it: the open one as it stands, another as it is saved. */
export async function latestOption(id: string): Promise<MandateDesign | undefined> {
  await changesWritten();
  const { design } = useDesignStore.getState();
  if (design?.id === id) return design;
  const stored = await (await desk()).storage.load(id);
  return stored?.opened.ok ? stored.opened.design : undefined;
}

/** Other tabs may save the same option in between; so often it is read anew before that is said. */
const attempts = 3;

/**
 * Changes an option. The open one changes on the desk, where its author can undo it, and is saved
 * from there; another is changed as it was saved last, so that what a second tab saved meanwhile is
 * kept. Where the open one cannot be saved, the frame says so, as of any edit.
 */
export function changeOption(
  id: string,
  change: OptionChange,
  now = Date.now,
): Promise<OptionChanged> {
  return tracked(changeNow(id, change, now));
}

async function changeNow(
  id: string,
  { change, standing = false, editing }: OptionChange,
  now: () => number,
): Promise<OptionChanged> {
  if (useDesignStore.getState().design?.id === id) {
    if (standing) changeThroughout((design) => (design.id === id ? change(design) : design));
    else changeDesign(change, editing);
    await (await desk()).autosave.flush();
    return { outcome: "changed" };
  }
  try {
    return await changeSaved(id, change, now);
  } catch {
    return { outcome: "failed", cause: "refused" };
  }
}

async function changeSaved(
  id: string,
  change: OptionChange["change"],
  now: () => number,
): Promise<OptionChanged> {
  const { storage } = await desk();
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stored = await storage.load(id);
    if (!stored) return { outcome: "gone" };
    if (!stored.opened.ok) return { outcome: "refused", problem: stored.opened.problem };
    const { design } = stored.opened;
    const changed = change(design);
    if (changed === design) return { outcome: "changed" };
    const saved = await storage.save(changed, stored.record.revision, now());
    if (saved.outcome === "saved") return { outcome: "changed" };
    if (saved.outcome !== "changed-elsewhere")
      return saved.outcome === "failed" ? saved : { outcome: "gone" };
  }
  return { outcome: "failed", cause: "refused" };
}
