import type { BaseChanges } from "../../../evidence/compare-bases";
import type { PackProblem } from "../../../evidence/pack/pack-problem";
import type { EvidenceBase } from "../../../evidence/schema";
import { fileText } from "../../../storage/file-text";

export type PackRead =
  | { outcome: "opened"; fileName: string; base: EvidenceBase; changes: BaseChanges }
  | { outcome: "refused"; fileName: string; problem: PackProblem };

/** A character takes at most this many bytes in a file. */
const bytesPerCharacter = 4;

/**
 * Reads the file of an evidence pack and works out the base that it makes, without taking it into
 * use, with what it changes against the evidence in use. A pack builds on the shipped evidence, or
 * on the evidence that is in use. `checkIds` are the checks that a finding may name. A file far
 * over the cap is refused unread.
 */
export async function readPack(
  file: File,
  inUse: EvidenceBase,
  shipped: EvidenceBase,
  checkIds: ReadonlySet<string>,
): Promise<PackRead> {
  const [{ openPack, largestPack }, { applyPack }, { compareBases }] = await Promise.all([
    import("../../../evidence/pack/open-pack"),
    import("../../../evidence/pack/apply-pack"),
    import("../../../evidence/compare-bases"),
  ]);
  const fileName = file.name;
  if (file.size > largestPack * bytesPerCharacter) {
    const params = { size: file.size, most: largestPack };
    return { outcome: "refused", fileName, problem: { code: "too-large", path: "$", params } };
  }
  const text = fileText(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined)
    return { outcome: "refused", fileName, problem: { code: "not-utf8", path: "$", params: {} } };
  const onUsed = openPack(text, inUse, checkIds);
  const isOfOther = !onUsed.ok && onUsed.problem.code === "other-base" && inUse !== shipped;
  const under = isOfOther ? shipped : inUse;
  const opened = isOfOther ? openPack(text, shipped, checkIds) : onUsed;
  if (!opened.ok) return { outcome: "refused", fileName, problem: opened.problem };
  const base = applyPack(under, opened.pack);
  return { outcome: "opened", fileName, base, changes: compareBases(inUse, base) };
}
