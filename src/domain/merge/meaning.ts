import { differ } from "../differ";
import type { Stated } from "../stated";
import { valueOf } from "../stated";
import type { MergePlace } from "./place";
import { itsRows } from "./places-of";

/**
 * What a content says at a place, to be compared: an answer that is absent says as much as one that
 * is not stated, and an empty line as much as none.
 */
function meaningOf(place: MergePlace, content: unknown): unknown {
  if (place.kind !== "answer") return content === "" ? undefined : content;
  const answer = content as Stated<unknown> | undefined;
  const { reason, provenance, passage } = answer ?? {};
  return [valueOf(answer) ?? null, reason || null, provenance || null, passage || null];
}

const isListWithRows = (content: unknown) =>
  (content as Stated<unknown> | undefined)?.value === itsRows;

/** Whether two contents of a place say something different. Rows speak for themselves. */
export function saysOther(place: MergePlace, one: unknown, other: unknown): boolean {
  if (isListWithRows(one) || isListWithRows(other)) {
    const withoutRows = (content: unknown) =>
      meaningOf(place, { ...(content as object | undefined), value: itsRows });
    return differ(withoutRows(one), withoutRows(other));
  }
  return differ(meaningOf(place, one), meaningOf(place, other));
}

/** Whether nothing is said at a place: no value, no reason, no source. */
export function saysNothing(place: MergePlace, content: unknown): boolean {
  return !saysOther(place, content, undefined) && !isListWithRows(content);
}
