import { withLimit } from "../../../domain/author-changes";
import type { MandateDesign } from "../../../domain/design";
import type { EditLimit } from "../../../domain/edit-limit";
import type { LimitedPlace } from "../../../engine/explore/limited-places";
import { limitPlaceOf } from "../../../engine/explore/limits";

/** What an author may say about whether an answer varies; "usual" says nothing. */
export type Varies = "usual" | "vary" | "stays";

/** What of a limit changes; an undefined part is taken away. */
export type LimitChange = {
  [K in keyof Omit<EditLimit, "limit">]?: EditLimit[K] | undefined;
};

/** One answer of a design whose limit is shown or set. */
export interface LimitProps {
  design: MandateDesign;
  place: LimitedPlace;
}

type Place = Pick<LimitedPlace, "path" | "row">;

/** What the author says about one answer. */
export function variesOf(limit: EditLimit | undefined): Varies {
  if (limit?.stays === undefined) return "usual";
  return limit.stays ? "stays" : "vary";
}

/**
 * The design with one part of a limit changed and the rest of it kept. A limit that says nothing
 * any more is taken away; a reason alone is kept, so that nothing typed is lost.
 */
export function withLimitChange(
  design: MandateDesign,
  { path, row }: Place,
  change: LimitChange,
): MandateDesign {
  const place = limitPlaceOf(path, row);
  const { limit: _, ...before } =
    design.limits?.find(({ limit }) => limit === place) ?? ({ limit: place } as EditLimit);
  const after = Object.fromEntries(
    Object.entries({ ...before, ...change }).filter(([, part]) => saysSomething(part)),
  );
  return withLimit(design, place, Object.keys(after).length > 0 ? after : undefined);
}

function saysSomething(part: unknown): boolean {
  return Array.isArray(part) ? part.length > 0 : part !== undefined && part !== "";
}

/** The change by which an author says whether an answer varies. */
export function changeTo(varies: Varies): LimitChange {
  return { stays: varies === "usual" ? undefined : varies === "stays" };
}

/** The design with several answers kept as they are, or let vary, or as usual again. */
export function withAllAt(
  design: MandateDesign,
  places: readonly Place[],
  varies: Varies,
): MandateDesign {
  return places.reduce(
    (changed, place) => withLimitChange(changed, place, changeTo(varies)),
    design,
  );
}

/** How many answers may vary, stay, and are limited by the author. */
export function countsOf(places: readonly LimitedPlace[]) {
  return {
    vary: places.filter(({ varies }) => varies).length,
    stay: places.filter(({ varies }) => !varies).length,
    own: places.filter(({ limit }) => limit !== undefined).length,
  };
}

/** The answers by the factor or strategy that they serve; groups in which nothing varies come last. */
export function inGroups(places: readonly LimitedPlace[]) {
  const groups = groupedBy(places, ({ serves }) => serves);
  const varies = ([, group]: (typeof groups)[number]) => group.some((place) => place.varies);
  return [...groups.filter(varies), ...groups.filter((group) => !varies(group))];
}

/** Places in groups that keep the order in which each first comes. */
export function groupedBy<K>(
  places: readonly LimitedPlace[],
  keyOf: (place: LimitedPlace) => K,
): [K, LimitedPlace[]][] {
  const groups = new Map<K, LimitedPlace[]>();
  for (const place of places) {
    const key = keyOf(place);
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups];
}
