import { inProject, type PlaceInProject } from "../alternatives/project/as-option";
import { isFull, nextPlace } from "../alternatives/project/options-in-order";
import type { MandateDesign } from "../domain/design";
import { changeThroughout, useDesignStore } from "./design-store";
import { desk } from "./desk";
import { newDesignId } from "./new-design-id";
import { optionsOf, readOptions } from "./options-kept";
import { withOpen } from "./use-options";

export type Joined =
  | { outcome: "kept"; id: string; title: string }
  /** The project has as many options as it may, or a baseline already. */
  | { outcome: "full" }
  | { outcome: "failed"; cause: "quota" | "refused" };

/** What a design that is to join is given: an id that no other has, and the titles of the others. */
export interface Joining extends PlaceInProject {
  id: string;
  titles: readonly string[];
}

/**
 * Saves one more design in the open design's project, and makes a project of the two where there is
 * none. The open design stays on the desk; where nothing could be saved nothing changes.
 */
export async function joinProject(
  make: (as: Joining) => MandateDesign,
  hasRoom: (there: readonly Pick<MandateDesign, "option">[]) => boolean = (there) => !isFull(there),
  now = Date.now(),
): Promise<Joined> {
  const { storage, autosave } = await desk();
  const { design: open } = useDesignStore.getState();
  const kept = await optionsOf(open?.option?.project).catch(() => undefined);
  if (!open || !kept) return { outcome: "failed", cause: "refused" };
  const there = withOpen(kept.designs, open);
  // Those that cannot be opened take up room as well.
  if (!hasRoom([...there, ...kept.damaged])) return { outcome: "full" };
  const project = open.option
    ? { id: open.option.project, title: open.option.projectTitle }
    : { id: newDesignId(), title: open.about.title };
  const place = open.option ? nextPlace(there) : 1;
  const titles = [
    ...there.map(({ about }) => about.title),
    ...kept.damaged.map((one) => one.title),
  ];
  const joining = make({ project, place, id: newDesignId(), titles });
  const saved = await storage.save(joining, 0, now);
  if (saved.outcome !== "saved")
    return { outcome: "failed", cause: saved.outcome === "failed" ? saved.cause : "refused" };
  if (!open.option)
    changeThroughout((state) =>
      state.id === open.id ? inProject(state, { project, place: 0 }) : state,
    );
  await autosave.flush();
  await readOptions();
  return { outcome: "kept", id: joining.id, title: joining.about.title };
}
