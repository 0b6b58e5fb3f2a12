import { inProject } from "../alternatives/project/as-option";
import { baselineOf } from "../alternatives/project/baseline-of";
import { placesAfterMove } from "../alternatives/project/moved";
import { isFull, isOption, nextPlace } from "../alternatives/project/options-in-order";
import type { MandateDesign } from "../domain/design";
import type { DesignOption } from "../domain/option";
import type { BaselineKind } from "../domain/vocabulary/option";
import { closeDesign, openSaved } from "./begin-work";
import { changeOption, type OptionChanged, tracked } from "./change-option";
import { useDesignStore } from "./design-store";
import { desk } from "./desk";
import { type Joined, joinProject } from "./join-project";
import { newDesignId } from "./new-design-id";
import { readOptions } from "./options-kept";

/** An option that a change could not be written to. */
export interface NotChanged {
  title: string;
  why: Exclude<OptionChanged, { outcome: "changed" }>;
}

/** Saves a baseline beside the options, made from the given design; "full" where there is one. */
export function keepAsBaseline(
  design: MandateDesign,
  kind: BaselineKind,
  title: string,
): Promise<Joined> {
  return joinProject(
    ({ id, project }) => baselineOf(design, kind, { id, title, project }),
    (there) => there.every(isOption),
  );
}

/** Gives the project another title, in each of its options. */
export function renameProject(
  options: readonly MandateDesign[],
  projectTitle: string,
): Promise<NotChanged[]> {
  return changeEach(options, () => ({ projectTitle }));
}

/** Moves an option up (-1) or down (1) among the options; nothing where there is no such place. */
export async function moveOption(
  options: readonly MandateDesign[],
  id: string,
  by: -1 | 1,
): Promise<NotChanged[]> {
  const places = placesAfterMove(options, id, by);
  if (!places) return [];
  return changeEach(options, (design) => {
    const place = places.get(design.id);
    return place === undefined || place === design.option?.place ? undefined : { place };
  });
}

/** Makes one of the options of what was the baseline. False where there is no room for it. */
export async function makeOptionOf(
  options: readonly MandateDesign[],
  id: string,
): Promise<OptionChanged | { outcome: "full" }> {
  if (isFull(options)) return { outcome: "full" };
  const place = nextPlace(options);
  const result = await changeOption(id, {
    standing: true,
    change: (design) => {
      if (!design.option) return design;
      const { baseline: _kind, ...option } = design.option;
      return { ...design, option: { ...option, place } };
    },
  });
  await readOptions();
  return result;
}

/**
 * Takes a design out of its project: it is in one of its own from then on, where what its author
 * said of it as an option stays with it.
 */
export async function leaveProject(id: string): Promise<OptionChanged> {
  const result = await changeOption(id, {
    standing: true,
    change: (design) => {
      if (!design.option) return design;
      const { baseline: _kind, ...option } = design.option;
      const project = { id: newDesignId(), title: design.about.title };
      return inProject({ ...design, option }, { project, place: 0 });
    },
  });
  await readOptions();
  return result;
}

/**
 * Removes an option from this device for good. Where it is the open one, `next` is put on the desk
 * first, so that the author stays in the project. False where the author stayed with work that
 * could not be saved.
 */
export async function removeOption(id: string, next: string | undefined): Promise<boolean> {
  if (useDesignStore.getState().design?.id === id) {
    const went = next === undefined ? undefined : (await openSaved(next)).outcome;
    if (went === "stayed") return false;
    if (went !== "opened") await closeDesign();
  }
  await (await desk()).storage.remove(id);
  await readOptions();
  return true;
}

type ChangeOfEach = (design: MandateDesign) => Partial<DesignOption> | undefined;

function changeEach(options: readonly MandateDesign[], change: ChangeOfEach) {
  return tracked(changeOneByOne(options, change));
}

async function changeOneByOne(
  options: readonly MandateDesign[],
  change: ChangeOfEach,
): Promise<NotChanged[]> {
  const notChanged: NotChanged[] = [];
  for (const design of options) {
    const changed = change(design);
    if (!changed) continue;
    const why = await changeOption(design.id, {
      standing: true,
      change: (now) => (now.option ? { ...now, option: { ...now.option, ...changed } } : now),
    });
    if (why.outcome !== "changed") notChanged.push({ title: design.about.title, why });
  }
  await readOptions();
  return notChanged;
}
