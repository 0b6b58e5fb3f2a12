import { type PackProblem, packProblem } from "./pack-problem";

/** The part of a zod issue that its place and kind are read from. */
export interface SchemaIssue {
  code: string;
  path: PropertyKey[];
  message?: string;
  expected?: string;
  values?: unknown[];
  keys?: string[];
  format?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
}

const addressFields = new Set<unknown>(["url", "verifiedUrl", "source"]);
const factorFields = new Set<unknown>(["factor", "codedFactor", "codedFactorId"]);

function expectedOf({ message, expected, values, format, minimum, maximum, code }: SchemaIssue) {
  if (values) return values.join(" | ");
  if (format === "regex" && message) return message.replace(/^not? /, "");
  if (format ?? expected) return (format ?? expected) as string;
  if (maximum !== undefined) return `<= ${maximum}`;
  return minimum === undefined ? code : `>= ${minimum}`;
}

/** What the pack's schema found, told by the field in which it found it. */
export function schemaProblem(issue: SchemaIssue): PackProblem {
  const { code, path, keys } = issue;
  const field = path.at(-1);
  const isInvalid = code !== "invalid_type" && code !== "unrecognized_keys";
  if (code === "unrecognized_keys")
    return packProblem("wrong-value", [...path, keys?.[0] ?? ""], { expected: "known field" });
  if (field === "unit" && path.includes("size"))
    return packProblem("number-without-unit", path, { known: issue.values?.join(", ") ?? "" });
  if (isInvalid && addressFields.has(field)) return packProblem("bad-address", path);
  if (isInvalid && field === "doi") return packProblem("bad-doi", path);
  const isFactorRecord = path[0] === "factors" && field === "id";
  if (isInvalid && (factorFields.has(field) || isFactorRecord))
    return packProblem("unknown-factor", path, { known: issue.values?.join(", ") ?? "" });
  return packProblem("wrong-value", path, { expected: expectedOf(issue) });
}
