import type { MandateDesign } from "../domain/design";
import { type Opened, openDesign } from "../domain/open-design";

/** A state of a design that its author kept under a name, as it lies on the device. */
export interface DesignVersion {
  id: string;
  designId: string;
  name: string;
  /** The whole design, as the text of its file. */
  text: string;
  /** Milliseconds since 1970, by the device's clock; shown, and not what the order goes by. */
  keptAt: number;
  /** Counts the versions of this design; a later one has the higher number, whatever the clock says. */
  order: number;
}

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
    id: crypto.randomUUID(),
    designId: design.id,
    name,
    text: JSON.stringify(design),
    keptAt,
    order: Math.max(0, ...others.map(({ order }) => order)) + 1,
  };
}

/** Opened, newest first. */
export function openVersions(versions: readonly DesignVersion[]): OpenedVersion[] {
  return versions
    .map((version) => ({ ...version, opened: openDesign(version.text) }))
    .sort((a, b) => b.order - a.order);
}
