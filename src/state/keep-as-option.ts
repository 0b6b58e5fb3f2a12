import { duplicateOf, inProject } from "../alternatives/project/as-option";
import { isFull, nextPlace } from "../alternatives/project/options-in-order";
import type { MandateDesign } from "../domain/design";
import { changeThroughout, useDesignStore } from "./design-store";
import { desk } from "./desk";
import { newDesignId } from "./new-design-id";
import { optionsOf, readOptions } from "./options-kept";
import { withOpen } from "./use-options";

export type KeptAsOption =
  | { outcome: "kept"; id: string }
  /** The project has as many options as it may. */
  | { outcome: "full" }
  | { outcome: "failed"; cause: "quota" | "refused" };

/**
 * Saves a design as a new option of the open design's project, and makes a project of the two where
 * there is none. The open design stays on the desk; where nothing could be saved nothing changes.
 */
export async function keepAsOption(
  design: MandateDesign,
  title: string,
  now = Date.now(),
): Promise<KeptAsOption> {
  const { storage, autosave } = await desk();
  const { design: open } = useDesignStore.getState();
  if (!open) return { outcome: "failed", cause: "refused" };
  const isFirst = open.option === undefined;
  const project = open.option
    ? { id: open.option.project, title: open.option.projectTitle }
    : { id: newDesignId(), title: open.about.title };
  const kept = await optionsOf(open.option?.project).catch(() => undefined);
  if (!kept) return { outcome: "failed", cause: "refused" };
  const others = withOpen(kept.designs, open);
  if (isFull(others)) return { outcome: "full" };
  const place = isFirst ? 1 : nextPlace(others);
  const copy = duplicateOf(design, { id: newDesignId(), title, place, project });
  const saved = await storage.save(copy, 0, now);
  if (saved.outcome !== "saved")
    return { outcome: "failed", cause: saved.outcome === "failed" ? saved.cause : "refused" };
  const { id } = open;
  if (isFirst)
    changeThroughout((before) =>
      before.id === id ? inProject(before, { project, place: 0 }) : before,
    );
  await autosave.flush();
  await readOptions();
  return { outcome: "kept", id: copy.id };
}
