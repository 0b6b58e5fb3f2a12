import type { ParticipantsCopy } from "../../classroom/exercise/exercise";
import type { Inject } from "../../classroom/exercise/inject";
import type { InjectTold } from "../../classroom/room/told";
import { isSetByExercise } from "../../classroom/set-answers";
import {
  answersChangedBy,
  type ChangedAnswer,
  withAnswersChanged,
} from "../../classroom/team/take-inject";
import { changeThroughout, useDesignStore } from "../design-store";
import { beginDebrief, takeInject } from "../team-acts";
import { noteTold } from "../told-in-room";
import { readTeamAgain } from "../use-team";

interface Arrived {
  told: InjectTold;
  source: ParticipantsCopy;
  /** The injects that came before it. */
  before: readonly Inject[];
  /** Whether another member of the team opened it already. */
  isOpened: boolean;
}

/**
 * Opens in the open team's work what a room released, as if by its code. Where another member has
 * opened it, only what the exercise sets is changed here: the team's own answers come from the team.
 * Returns the answers that changed.
 */
export async function openInjectTold(
  inject: Inject,
  { told, source, before, isOpened }: Arrived,
): Promise<ChangedAnswer[]> {
  noteTold(source.id, inject.id, told.code, JSON.stringify(inject));
  const { design } = useDesignStore.getState();
  if (!design?.exercise) return [];
  const isHere = design.exercise.opened.some((each) => each.inject === inject.id);
  if (!isHere && !isOpened) return takeInject(inject, { code: told.code, source, opened: before });
  const changed = answersChangedBy(inject, source, before, design);
  const set = changed.filter(({ path }) => isSetByExercise(design, path));
  if (set.length > 0) changeThroughout((each) => withAnswersChanged(each, set, source.design));
  readTeamAgain();
  return set;
}

/** Opens the debrief that a room released. */
export async function openDebriefTold(told: InjectTold, source: ParticipantsCopy): Promise<void> {
  noteTold(source.id, "debrief", told.code, JSON.stringify(told.debrief));
  const { design } = useDesignStore.getState();
  if (design?.exercise && !design.exercise.debriefed) await beginDebrief(told.code);
  readTeamAgain();
}
