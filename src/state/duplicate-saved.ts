import { duplicateOf, inProject } from "../alternatives/project/as-option";
import { isFull, nextPlace } from "../alternatives/project/options-in-order";
import type { OpenProblem } from "../domain/open-design";
import { beginNew } from "./begin-work";
import { changeOption } from "./change-option";
import { desk } from "./desk";
import { newDesignId } from "./new-design-id";
import { optionsOf, readOptions } from "./options-kept";
import type { Titling } from "./title-of-copy";

export type Duplicated =
  | { outcome: "opened" }
  /** The author stayed with an open design that could not be saved, or there is nothing to copy. */
  | { outcome: "stayed" }
  | { outcome: "refused"; problem: OpenProblem }
  /** The project has as many options as it may. */
  | { outcome: "full" }
  /** The design could not be made part of a project, so nothing was copied. */
  | { outcome: "failed" };

/**
 * Copies a saved design as one more option of its project, or of one that the two make, and puts
 * the copy on the desk. Nothing is copied where there is no room for it.
 */
export async function duplicateSaved(id: string, titling: Titling): Promise<Duplicated> {
  const { storage, autosave } = await desk();
  await autosave.flush();
  const opened = (await storage.load(id))?.opened;
  if (!opened) return { outcome: "stayed" };
  if (!opened.ok) return { outcome: "refused", problem: opened.problem };
  const { design } = opened;
  const there = (await optionsOf(design.option?.project)).listings;
  if (isFull(there)) return { outcome: "full" };
  const project = design.option
    ? { id: design.option.project, title: design.option.projectTitle }
    : { id: newDesignId(), title: design.about.title };
  const place = design.option ? nextPlace(there) : 1;
  if (!design.option) {
    const joined = await changeOption(id, {
      standing: true,
      change: (now) => (now.option ? now : inProject(now, { project, place: 0 })),
    });
    if (joined.outcome !== "changed") return { outcome: "failed" };
  }
  const title = titling(there.map((one) => one.title));
  const went = await beginNew(duplicateOf(design, { id: newDesignId(), title, place, project }));
  await readOptions();
  return { outcome: went ? "opened" : "stayed" };
}
