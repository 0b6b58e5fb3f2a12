import { create } from "zustand";
import type { MandateDesign } from "../domain/design";
import { designChanges } from "../domain/design-changes";
import type { Copies } from "../domain/merge/decisions";
import { type Choices, mergeDesigns } from "../domain/merge/merge-designs";
import { type OpenProblem, openParsed } from "../domain/open-design";
import type { PdfProblem } from "../storage/design-from-pdf";
import type { OpenedVersion } from "../storage/design-versions";
import { changeDesign } from "./design-store";
import { desk } from "./desk";
import { readDesignFile } from "./open-file";

/** A colleague's copy, read from a file and laid beside the open design. */
export interface ColleagueCopy {
  file: string;
  design: MandateDesign;
  /** The open design that it was laid beside. */
  besideId: string;
  /** Whether it is a copy of that design: by its own mark, or by the author's word. */
  isSame: boolean;
}

/** The colleague's copy that is open; it stays while the author looks at other pages. */
export const useColleagueCopy = create<{ copy: ColleagueCopy | undefined }>(() => ({
  copy: undefined,
}));

/** Lays a file beside the open design. Returns what is wrong with it, or undefined. */
export async function openColleagueCopy(
  file: File,
  besideId: string,
): Promise<OpenProblem | PdfProblem | undefined> {
  const opened = await readDesignFile(file);
  if (!opened.ok) return opened.problem;
  const { design } = opened;
  const isSame = design.id === besideId;
  useColleagueCopy.setState({ copy: { file: file.name, design, besideId, isSame } });
  return undefined;
}

/** Takes the author's word that the copy is one of the open design. */
export function takeForSame(): void {
  useColleagueCopy.setState(({ copy }) => ({ copy: copy && { ...copy, isSame: true } }));
}

export function closeColleagueCopy(): void {
  useColleagueCopy.setState({ copy: undefined });
}

/**
 * The version that a colleague's copy was most likely made from: among the states that were in a
 * file, the one that it differs from least; undefined where none is known.
 */
export function likelyBase(
  versions: readonly OpenedVersion[],
  theirs: MandateDesign,
): OpenedVersion | undefined {
  const shared = versions.flatMap((version) =>
    version.shared && version.opened.ok
      ? [{ version, distance: designChanges(version.opened.design, theirs).length }]
      : [],
  );
  return shared.sort((a, b) => a.distance - b.distance)[0]?.version;
}

export type Merged =
  | { outcome: "merged" }
  /** Nothing was changed: both copies could not be kept as versions. */
  | { outcome: "no-room" }
  /** Nothing was changed: the two together pass a bound of the file. */
  | { outcome: "too-much"; problem: OpenProblem };

/**
 * Makes the open design one of two copies, as one step of undo, once both are kept as versions.
 * `names` are what the versions are called. Nothing of either copy is lost.
 */
export async function mergeCopy(
  copies: Copies,
  choices: Choices,
  names: { mine: string; theirs: string },
  now = Date.now(),
): Promise<Merged> {
  const merged = mergeDesigns(copies, choices);
  const checked = openParsed(merged);
  if (!checked.ok) return { outcome: "too-much", problem: checked.problem };
  const { mine, theirs } = copies;
  try {
    const { versions } = (await desk()).storage;
    await versions.keep(mine, names.mine, now);
    await versions.keep({ ...theirs, id: mine.id }, names.theirs, now);
  } catch {
    return { outcome: "no-room" };
  }
  changeDesign(() => merged);
  closeColleagueCopy();
  return { outcome: "merged" };
}
