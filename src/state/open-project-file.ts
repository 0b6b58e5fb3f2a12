import { inProject } from "../alternatives/project/as-option";
import {
  type LeftOut,
  type OpenedProject,
  openProject,
} from "../alternatives/project/open-project";
import { whatFits } from "../alternatives/project/what-fits";
import type { MandateDesign } from "../domain/design";
import type { OpenProblem } from "../domain/open-design";
import type { DesignStorage } from "../storage/design-records";
import { openSaved } from "./begin-work";
import { useDesignStore } from "./design-store";
import { desk } from "./desk";
import { newDesignId } from "./new-design-id";
import { optionsOf, readOptions } from "./options-kept";
import { askAboutProject } from "./project-question";
import { returnToDesk } from "./second-tab";

export type ProjectFileOpened =
  | {
      outcome: "opened";
      title: string;
      /** How many of its designs are on this device now. */
      count: number;
      migrated: number;
      leftOut: readonly LeftOut[];
      /** The titles of those that could not be saved. */
      notSaved: readonly string[];
    }
  /** The author wanted none of it, or stayed with an open design that could not be saved. */
  | { outcome: "stayed" }
  | { outcome: "refused"; problem: OpenProblem };

/**
 * Opens the text of a project's file and puts its first option on the desk. Where this device holds
 * one of its designs in another state the author is asked; what is replaced then is kept among the
 * versions of that design first. A file that cannot be used changes nothing.
 */
export async function openProjectText(text: string, file: string): Promise<ProjectFileOpened> {
  const opened = openProject(text, newDesignId);
  if (!opened.ok) return { outcome: "refused", problem: opened.problem };
  const { storage, autosave } = await desk();
  await autosave.flush();
  const clashing = await clashingWith(storage, opened.designs);
  const titles = clashing.map(({ about }) => about.title);
  const answer =
    titles.length > 0
      ? await askAboutProject({ file, title: opened.project.title, titles })
      : undefined;
  if (answer?.choice === "neither") return { outcome: "stayed" };
  const coming = answer?.choice === "both" ? asNewProject(opened, answer.title) : opened;
  return take(storage, coming, answer?.choice === "replace" ? answer.versionName : file);
}

type Readable = Extract<OpenedProject, { ok: true }>;

/** Those that this device holds in another state. */
async function clashingWith(storage: DesignStorage, designs: readonly MandateDesign[]) {
  const stored = await Promise.all(designs.map(({ id }) => storage.load(id)));
  return designs.filter((design, index) => {
    const opened = stored[index]?.opened;
    return opened !== undefined && !(opened.ok && isSame(opened.design, design));
  });
}

const isSame = (one: MandateDesign, other: MandateDesign) =>
  JSON.stringify(one) === JSON.stringify(other);

/** The same designs as another project, beside the one that is on this device. */
function asNewProject(opened: Readable, title: string): Readable {
  const project = { id: newDesignId(), title };
  const designs = opened.designs.map((design) =>
    inProject({ ...design, id: newDesignId() }, { project, place: design.option?.place ?? 0 }),
  );
  return { ...opened, project, designs };
}

async function take(
  storage: DesignStorage,
  { project, designs, leftOut, migrated }: Readable,
  versionName: string,
): Promise<ProjectFileOpened> {
  const { listings } = await optionsOf(project.id);
  const { fits, leftOut: beyond } = whatFits(listings, designs);
  const saved: string[] = [];
  const notSaved: string[] = [];
  for (const design of fits) {
    const id = await saveOne(storage, design, versionName).catch(() => undefined);
    if (id === undefined) notSaved.push(design.about.title);
    else saved.push(id);
  }
  const open = useDesignStore.getState().design;
  if (open && saved.includes(open.id)) await returnToDesk();
  const first = saved[0];
  const isStaying = open !== undefined && saved.includes(open.id);
  const went = first !== undefined && !isStaying ? await openSaved(first) : undefined;
  await readOptions();
  if (went?.outcome === "stayed") return { outcome: "stayed" };
  return {
    outcome: "opened",
    title: project.title,
    count: saved.length,
    migrated,
    leftOut: [
      ...leftOut,
      ...beyond.map(({ design, problem }) => ({
        title: design.about.title,
        number: designs.indexOf(design) + 1,
        problem,
      })),
    ],
    notSaved,
  };
}

/**
 * Saves one design of the file, and tells under which id; undefined where it was not saved. What it
 * replaces is kept as a version first; what cannot be opened is left alone, with this one beside it.
 */
async function saveOne(
  storage: DesignStorage,
  design: MandateDesign,
  versionName: string,
  now = Date.now(),
): Promise<string | undefined> {
  const stored = await storage.load(design.id);
  if (stored && !stored.opened.ok) {
    return saveOne(storage, { ...design, id: newDesignId() }, versionName, now);
  }
  if (stored?.opened.ok && !isSame(stored.opened.design, design))
    await storage.versions.keep(stored.opened.design, versionName, now);
  else if (stored) return design.id;
  const saved = await storage.save(design, stored?.record.revision ?? 0, now);
  if (saved.outcome !== "saved") return undefined;
  await storage.noteFile(design.id);
  await storage.versions.keepShared(design, "opened", now).catch(() => undefined);
  return design.id;
}
