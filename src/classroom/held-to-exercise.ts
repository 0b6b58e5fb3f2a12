import type { MandateDesign } from "../domain/design";
import { differ } from "../domain/differ";
import { answerAt, type LooseRow, partsOf, rowsIn, withAnswer } from "../domain/edit";
import type { ExercisePart } from "../domain/exercise-part";
import { type FieldPath, listOf } from "../domain/field-path";
import { isListPath } from "../domain/rows-edit";
import type { Stated } from "../domain/stated";
import { isSetByExercise, setPaths } from "./set-answers";

/** A change as it may stand, and the fields in which the exercise did not let it. */
export interface Held {
  design: MandateDesign;
  kept: readonly FieldPath[];
}

/**
 * What a change of a team's work comes to: answers that the exercise sets are as they were, and the
 * exercise is still the same, with every inject that was opened and the debrief. All else is done.
 * A design of no exercise, and another design in its place, are left alone.
 */
export function heldToExercise(before: MandateDesign, after: MandateDesign): Held {
  if (before === after || !before.exercise || before.id !== after.id)
    return { design: after, kept: [] };
  const part = keptPart(before.exercise, after.exercise);
  const withPart = part === after.exercise ? after : { ...after, exercise: part };
  return [...setPaths(before)].reduce<Held>((held, path) => heldAt(before, held, path), {
    design: withPart,
    kept: [],
  });
}

/** Names and roles are the team's; what was opened stays so; the rest is the exercise's own. */
function keptPart(before: ExercisePart, after: ExercisePart | undefined): ExercisePart {
  if (before === after || !after) return before;
  if (after.exercise !== before.exercise || after.team.id !== before.team.id) return before;
  const missing = before.opened.filter(
    ({ inject }) => !after.opened.some((each) => each.inject === inject),
  );
  const { exercise, version, title, cut, evidence, set } = before;
  const debriefed = before.debriefed ?? after.debriefed;
  return {
    ...after,
    ...{ exercise, version, title, cut, evidence, set },
    opened: missing.length > 0 ? [...missing, ...after.opened] : after.opened,
    ...(debriefed && { debriefed }),
  };
}

function heldAt(before: MandateDesign, held: Held, path: FieldPath): Held {
  const { design } = held;
  const { section } = partsOf(path);
  if (before[section] === design[section]) return held;
  const list = listOf(path);
  const [was, is] = [answerAt(before, list), answerAt(design, list)];
  if (was === is) return held;
  const wanted = isListPath(list) ? heldList(before, path, was, is) : was;
  // The reason beside a value is the team's own, as long as the value itself stays.
  if (!differ(wanted?.value, is?.value)) return held;
  return { design: withAnswer(design, list, wanted), kept: [...held.kept, path] };
}

type Answer = Stated<unknown> | undefined;

/** A list with its rows, or with one column of them, as they were; the team's columns as they are. */
function heldList(before: MandateDesign, path: FieldPath, was: Answer, is: Answer): Answer {
  const isWhole = isListPath(path);
  const [old, now] = [byId(was), byId(is)];
  const isSet = (column: string) => {
    const at = `${listOf(path)}[].${column}` as FieldPath;
    return isWhole ? isSetByExercise(before, at) : at === path;
  };
  const rows = [...(isWhole ? old : now).keys()].map((id) =>
    heldRow(old.get(id), now.get(id), isSet),
  );
  const list = isWhole ? was : is;
  return Array.isArray(list?.value) ? { ...list, value: rows } : list;
}

const byId = (answer: Answer) => new Map(rowsIn(answer).map((row) => [row.id, row]));

/** A row whose set columns are as they were; one that is gone comes back as it was. */
function heldRow(
  was: LooseRow | undefined,
  is: LooseRow | undefined,
  isSet: (column: string) => boolean,
): LooseRow {
  if (!is) return was as LooseRow;
  const columns = (row: LooseRow | undefined, keep: (column: string) => boolean) =>
    Object.entries(row ?? {}).filter(([name]) => name !== "id" && keep(name));
  return Object.fromEntries([
    ["id", is.id],
    ...columns(was, isSet),
    ...columns(is, (column) => !isSet(column)),
  ]) as LooseRow;
}
