/** The part of a schema's issue that place and expectation are read from. */
export interface SchemaIssue {
  code: string;
  path: PropertyKey[];
  expected?: string;
  values?: unknown[];
  keys?: string[];
  errors?: SchemaIssue[][];
  format?: string;
  origin?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
}

/**
 * What stands in the way: where, and what was expected there. `expected` is a word of the form's
 * own (such as "string" or "at-most-number"), or the values to choose from; `limit` goes with it.
 */
export interface WrongPlace {
  path: PropertyKey[];
  expected: string;
  limit?: number;
}

/** So many values are named; a longer list says that there are more. */
const mostNamed = 6;

function choices(values: readonly unknown[]): string {
  const named = values.slice(0, mostNamed).join(" | ");
  return values.length > mostNamed ? `${named} | \u2026` : named;
}

/** "at-most-string" with 300: a text may have so many characters; of an array, so many rows. */
function bound({ code, origin, minimum, maximum }: SchemaIssue): Omit<WrongPlace, "path"> {
  const of = origin === "string" || origin === "array" ? origin : "number";
  const limit = code === "too_big" ? maximum : minimum;
  return {
    expected: `${code === "too_big" ? "at-most" : "at-least"}-${of}`,
    ...(limit === undefined ? {} : { limit: Number(limit) }),
  };
}

function placeOf(issue: SchemaIssue): WrongPlace {
  const { code, path, keys, values, errors, format, expected } = issue;
  if (code === "invalid_union" && errors?.length) {
    const inner = deepestIssue(errors[0] ?? []);
    return { ...inner, path: [...path, ...inner.path] };
  }
  if (code === "unrecognized_keys")
    return { path: [...path, ...(keys ?? []).slice(0, 1)], expected: "known field" };
  if (code === "too_big" || code === "too_small") return { path, ...bound(issue) };
  return { path, expected: values ? choices(values) : (format ?? expected ?? code) };
}

/** The issue that names the place best: inside a union, the branch that came furthest. */
export function deepestIssue(issues: readonly SchemaIssue[]): WrongPlace {
  return issues
    .map(placeOf)
    .reduce((deepest, place) => (place.path.length > deepest.path.length ? place : deepest));
}
