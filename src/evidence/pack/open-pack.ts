import type { EvidenceBase } from "../schema";
import { contradictionIn } from "./contradiction";
import { linkProblem } from "./link-problem";
import { type PackProblem, type PackProblemCode, packProblem } from "./pack-problem";
import { type EvidencePack, evidencePackSchema, packVersion } from "./pack-schema";
import { type SchemaIssue, schemaProblem } from "./schema-problem";
import { textProblem } from "./text-problem";

/** A pack may be this large, in characters. */
export const largestPack = 5_000_000;
/** And may hold this many records, all lists together. */
export const mostRecords = 20_000;

export type OpenedPack = { ok: true; pack: EvidencePack } | { ok: false; problem: PackProblem };

const refuse = (problem: PackProblem): OpenedPack => ({ ok: false, problem });
const refuseWhole = (code: PackProblemCode, params?: PackProblem["params"]) =>
  refuse(packProblem(code, [], params));

/**
 * Opens the text of an evidence pack against the base that it would change. Nothing in it is
 * trusted: size, form, version, every value, every text and every link is checked before anything
 * is taken. Never throws; `checkIds` are the checks that a finding may stand beside.
 */
export function openPack(
  text: string,
  base: EvidenceBase,
  checkIds?: ReadonlySet<string>,
): OpenedPack {
  if (text.length > largestPack)
    return refuseWhole("too-large", { size: text.length, most: largestPack });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refuseWhole("not-json");
  }
  if (!isRecord(parsed) || parsed.kind !== "evidence-pack") return refuseWhole("not-a-pack");
  const version = parsed.packVersion;
  if (typeof version === "number" && version > packVersion)
    return refuse(packProblem("newer-version", ["packVersion"], { version, known: packVersion }));
  const count = recordsIn(parsed);
  if (count > mostRecords) return refuseWhole("too-many-records", { count, most: mostRecords });
  const read = evidencePackSchema.safeParse(parsed);
  if (!read.success) return refuse(schemaProblem(read.error.issues[0] as unknown as SchemaIssue));
  const pack = read.data;
  const problem = textProblem(pack) ?? linkProblem(pack, base, checkIds) ?? contradictionIn(pack);
  return problem ? refuse(problem) : { ok: true, pack };
}

function recordsIn(parsed: Record<string, unknown>): number {
  return Object.values(parsed).reduce<number>(
    (sum, list) => sum + (Array.isArray(list) ? list.length : 0),
    0,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
