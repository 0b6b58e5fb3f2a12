import type { Inject } from "../classroom/exercise/inject";
import { isSetByExercise } from "../classroom/set-answers";
import { type ExerciseSource, type NewTeam, teamDesign } from "../classroom/team/begin-team";
import {
  answersChangedBy,
  type ChangedAnswer,
  withAnswersChanged,
  withDebriefBegun,
  withInjectOpened,
} from "../classroom/team/take-inject";
import { beginNew } from "./begin-work";
import { changeDesign, changeThroughout, useDesignStore } from "./design-store";
import { keepMoment } from "./moments";
import { newDesignId } from "./new-design-id";

/** Begins a team's work and puts it on the desk. False where the author stayed with an open design. */
export function beginTeam(source: ExerciseSource, cut: string, team: NewTeam): Promise<boolean> {
  const ids = { design: newDesignId(), team: newDesignId() };
  return beginNew(teamDesign(source, cut, team, ids));
}

/**
 * Takes an inject into the open team's work: the moment before it is kept, the answers that it
 * changes are changed, and it counts as opened. Undoing gives the team its own answers back; what
 * the exercise sets, and the inject itself, stay. Returns what changed.
 */
export async function takeInject(
  inject: Inject,
  { code, source, opened }: { code: string; source: ExerciseSource; opened: readonly Inject[] },
): Promise<ChangedAnswer[]> {
  const { design } = useDesignStore.getState();
  if (!design?.exercise || design.exercise.opened.some((each) => each.inject === inject.id))
    return [];
  await keepMoment(inject.id);
  const now = useDesignStore.getState().design ?? design;
  const changed = answersChangedBy(inject, source, opened, now);
  const isSet = ({ path }: ChangedAnswer) => isSetByExercise(now, path);
  const at = new Date().toISOString();
  const bySet = changed.filter(isSet);
  changeThroughout((before) =>
    withInjectOpened(withAnswersChanged(before, bySet, source.design), {
      inject: inject.id,
      at,
      code,
    }),
  );
  const others = changed.filter((each) => !isSet(each));
  if (others.length > 0) {
    changeDesign((before) => withAnswersChanged(before, others, source.design));
  }
  return changed;
}

/** Begins the debrief of the open team's work; what it was before is kept. */
export async function beginDebrief(code: string): Promise<void> {
  await keepMoment("debrief");
  const at = new Date().toISOString();
  changeThroughout((before) => withDebriefBegun(before, { at, code }));
}
