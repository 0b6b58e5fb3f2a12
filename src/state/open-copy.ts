import type { MandateDesign } from "../domain/design";
import { beginNew } from "./begin-work";
import { desk } from "./desk";
import { newDesignId } from "./new-design-id";
import { keepShared } from "./versions";

export type CopyOpened =
  /** `isCopy`: the device already holds this design in another state, which was left alone. */
  | { outcome: "opened"; title: string; isCopy: boolean; migratedFrom?: number }
  /** The author stayed with an open design that could not be saved. */
  | { outcome: "stayed" };

/**
 * Puts a design that came from elsewhere on the desk. It keeps its id, so that a copy sent back is
 * known as one of it, unless the device already holds a design with that id, which is left alone.
 */
export async function openCopy(design: MandateDesign, migratedFrom?: number): Promise<CopyOpened> {
  const isCopy = (await (await desk()).storage.load(design.id)) !== undefined;
  const begun = isCopy ? { ...design, id: newDesignId() } : design;
  const wentOn = await beginNew(begun);
  if (!wentOn) return { outcome: "stayed" };
  await keepShared(begun, "opened");
  return {
    outcome: "opened",
    title: design.about.title,
    isCopy,
    ...(migratedFrom === undefined ? {} : { migratedFrom }),
  };
}
