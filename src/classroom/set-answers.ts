import { contextInLists } from "../domain/context-in-lists";
import type { MandateDesign } from "../domain/design";
import { type FieldPath, listOf } from "../domain/field-path";

type SetIn = Pick<MandateDesign, "exercise">;

const known = new WeakMap<readonly string[], ReadonlySet<FieldPath>>();

/**
 * The answers that the exercise of a design sets, by the paths of their fields; none outside of one.
 * A path that no field has may be among them where it is formed like one; no change can be of it.
 */
export function setPaths({ exercise }: SetIn): ReadonlySet<FieldPath> {
  if (!exercise) return nothing;
  const before = known.get(exercise.set);
  if (before) return before;
  const paths = new Set(exercise.set.filter(isPathLike));
  known.set(exercise.set, paths);
  return paths;
}

const isPathLike = (path: string): path is FieldPath =>
  /^[a-z]+(\.[a-z][a-zA-Z]*(\[\])?)+$/.test(path);

const nothing: ReadonlySet<FieldPath> = new Set();

const isContext = (path: FieldPath) => contextInLists.includes(path);

/**
 * Whether the exercise sets an answer, so that the team is not to change it. A list that is set has
 * its rows and its columns set; of a list that describes the case, such as the sectors, the columns
 * that somebody decides stay the team's, unless the exercise names them too.
 */
export function isSetByExercise(design: SetIn, path: FieldPath): boolean {
  const paths = setPaths(design);
  if (paths.size === 0) return false;
  if (paths.has(path)) return true;
  const list = listOf(path);
  if (list === path || !paths.has(list)) return false;
  return !isContext(list) || isContext(path);
}
