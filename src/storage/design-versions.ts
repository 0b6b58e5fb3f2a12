import type { MandateDesign } from "../domain/design";
import { type Opened, openDesign } from "../domain/open-design";
import { newId } from "./new-id";
import { soundVersion } from "./sound-record";
import type { DesignVersion, SharedBy } from "./stored-forms";

export type { DesignVersion, SharedBy };

/** The app keeps no more than this many states of a design that were in a file. */
export const mostShared = 12;

/** A version with its text opened: checked like any file. */
export interface OpenedVersion extends DesignVersion {
  opened: Opened;
}

/** Where the versions of designs are kept. */
export interface DesignVersions {
  /** The versions of one design, newest first. */
  list(designId: string): Promise<OpenedVersion[]>;
  /** Keeps the design as it is under a name. Rejects where the browser has no room or refuses. */
  keep(design: MandateDesign, name: string, keptAt: number): Promise<void>;
  /** Keeps it as a state that a file has, unless it is kept so already; the oldest such make room. */
  keepShared(design: MandateDesign, shared: SharedBy, keptAt: number): Promise<void>;
  /**
   * Keeps the design as it is at a moment of an exercise, unless that moment of it is kept already:
   * a moment comes once. Nothing makes room for it and it makes room for nothing.
   */
  keepMoment(design: MandateDesign, moment: string, keptAt: number): Promise<void>;
  remove(id: string): Promise<void>;
}

/** The version to keep after the others of its design. */
export function versionOf(
  design: MandateDesign,
  name: string,
  keptAt: number,
  others: readonly DesignVersion[],
): DesignVersion {
  return {
    id: newId(),
    designId: design.id,
    name,
    text: JSON.stringify(design),
    keptAt,
    order: Math.max(0, ...others.map((other) => soundVersion(other).order)) + 1,
  };
}

/**
 * What keeping a state that a file has comes to: the version to keep, none where it is kept already,
 * and the ids of those that make room for it.
 */
export function sharedVersionOf(
  design: MandateDesign,
  shared: SharedBy,
  keptAt: number,
  others: readonly DesignVersion[],
): { kept?: DesignVersion; surplus: readonly string[] } {
  const version = versionOf(design, "", keptAt, others);
  const before = others.filter((other) => other.shared !== undefined);
  if (before.some(({ text }) => text === version.text)) return { surplus: [] };
  const newestFirst = before.sort((a, b) => b.order - a.order);
  const surplus = newestFirst.slice(mostShared - 1).map(({ id }) => id);
  return { kept: { ...version, shared }, surplus };
}

/** The version to keep for a moment of an exercise; undefined where that moment is kept already. */
export function momentVersionOf(
  design: MandateDesign,
  moment: string,
  keptAt: number,
  others: readonly DesignVersion[],
): DesignVersion | undefined {
  if (others.some((other) => other.moment === moment)) return undefined;
  return { ...versionOf(design, "", keptAt, others), moment };
}

/** Opened, newest first. */
export function openVersions(versions: readonly DesignVersion[]): OpenedVersion[] {
  return versions
    .map(soundVersion)
    .map((version) => ({ ...version, opened: openDesign(version.text) }))
    .sort((a, b) => b.order - a.order);
}
