import type { MandateDesign, SectionId } from "./design";
import type { NotStated } from "./stated";

type Answers<S extends SectionId> = Required<NonNullable<MandateDesign[S]>>;
type ValueAt<A> = A extends { value: infer V } ? Exclude<V, NotStated> : never;
type RowOf<V> = V extends readonly (infer R)[] ? (R extends { id: string } ? R : never) : never;

type PathsIn<S extends SectionId> = {
  [K in keyof Answers<S> & string]:
    | `${S}.${K}`
    | (RowOf<ValueAt<NonNullable<Answers<S>[K]>>> extends infer R
        ? [R] extends [never]
          ? never
          : `${S}.${K}[].${Exclude<keyof R & string, "id">}`
        : never);
}[keyof Answers<S> & string];

/**
 * The place of a field, such as "force.troopCeiling", or of a column of a list, such as
 * "situation.sectors[].risk". Checks name what they need by it; messages are keyed by it.
 */
export type FieldPath = { [S in SectionId]: PathsIn<S> }[SectionId];

/** The list that a column belongs to, or the path itself. */
export function listOf(path: FieldPath): FieldPath {
  const cut = path.indexOf("[]");
  return (cut === -1 ? path : path.slice(0, cut)) as FieldPath;
}

/** The section that a path lies in. */
export function sectionOf(path: FieldPath): SectionId {
  return path.slice(0, path.indexOf(".")) as SectionId;
}
