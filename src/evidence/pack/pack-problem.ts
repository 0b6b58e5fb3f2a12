import { inShort, jsonPath } from "../../domain/json-path";

/** What can be wrong with a pack; each has its sentence `evidence.pack-problem.<code>`. */
export const packProblemCodes = [
  "too-large",
  "not-utf8",
  "not-json",
  "not-a-pack",
  "newer-version",
  "other-base",
  "too-many-records",
  "duplicate-id",
  "missing-source",
  "missing-finding",
  "nothing-to-retire",
  "source-in-use",
  "unknown-factor",
  "unknown-topic",
  "unknown-check",
  "number-without-unit",
  "markup",
  "bad-doi",
  "bad-address",
  "contradiction",
  "wrong-value",
] as const;

export type PackProblemCode = (typeof packProblemCodes)[number];

/** Why a pack was not taken. `path` is a JSON path such as `$.findings[3].workId`. */
export interface PackProblem {
  code: PackProblemCode;
  path: string;
  /** What the sentence names besides the place, such as an id or a cap. */
  params: Readonly<Record<string, string | number>>;
}

/** What is said in the pack's own letters, of any length; the rest are words and figures of ours. */
const ofThePack = ["base", "id", "workId", "usedBy", "check"];

/** A problem, with the path given in parts. Ids of the pack are cut to what a sentence can hold. */
export function packProblem(
  code: PackProblemCode,
  path: readonly PropertyKey[],
  params: PackProblem["params"] = {},
): PackProblem {
  const said = Object.entries(params).map(([name, value]) => {
    const isLong = typeof value === "string" && ofThePack.includes(name);
    return [name, isLong ? inShort(value) : value];
  });
  return { code, path: jsonPath(path), params: Object.fromEntries(said) };
}
