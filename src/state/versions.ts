import { whereItStands } from "../alternatives/project/as-option";
import type { MandateDesign } from "../domain/design";
import type { OpenedVersion, SharedBy } from "../storage/design-versions";
import { changeDesign, useDesignStore } from "./design-store";
import { desk } from "./desk";

/** The versions kept of the open design, newest first. */
export async function versionsOfOpen(): Promise<OpenedVersion[]> {
  const { design } = useDesignStore.getState();
  return design ? (await desk()).storage.versions.list(design.id) : [];
}

/** Keeps the open design as it is now under a name. False where there is no room for it. */
export async function keepVersion(name: string, now = Date.now()): Promise<boolean> {
  const { design } = useDesignStore.getState();
  if (!design) return false;
  try {
    await (await desk()).storage.versions.keep(design, name, now);
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps the state that a file has, so that a colleague's copy of it can be told apart from later
 * work. Where there is no room for it nothing is lost: the app then asks instead.
 */
export async function keepShared(
  design: MandateDesign,
  shared: SharedBy,
  now = Date.now(),
): Promise<void> {
  const { storage } = await desk();
  await storage.versions.keepShared(design, shared, now).catch(() => undefined);
}

/**
 * Makes the open design what a version was; one step, to be taken back like any other. In an
 * exercise the votes stay: they belong to its course, as do the injects and what it sets.
 */
export function goBackTo(version: MandateDesign): void {
  changeDesign((now) => ({
    ...whereItStands(version, now),
    ...(now.exercise && votesOf(now)),
    id: now.id,
  }));
}

const votesOf = ({ votes, ballots }: MandateDesign) => ({
  ...(votes && { votes }),
  ...(ballots && { ballots }),
});

/** Removes a version for good. */
export async function removeVersion(id: string): Promise<void> {
  await (await desk()).storage.versions.remove(id);
}
