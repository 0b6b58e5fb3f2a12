import type { MandateDesign } from "../../domain/design";
import type { Exercise } from "../exercise/exercise";
import type { Inject } from "../exercise/inject";
import { isSetByExercise } from "../set-answers";
import type { TeamWork } from "../team-work";
import { answerChanges } from "./answer-changes";
import { isAbout } from "./asked-of";
import type { InjectMoves, TeamMove } from "./board";

/**
 * What each team changed after each inject that any of them opened: between the moment just before
 * it and the next inject, the debrief, or the work as it was handed in. A first vote in between ends
 * nothing. That a change came after an inject does not say that it came of it.
 */
export function movesAfterInjects(exercise: Exercise, works: readonly TeamWork[]): InjectMoves[] {
  return exercise.injects.flatMap((inject): InjectMoves[] => {
    const teams = works.map((work, team) => ({ team, ...moveOf(work, inject) }));
    if (teams.every(({ state }) => state === "not-opened")) return [];
    const { id, title, touches } = inject;
    return [{ inject: id, title, touches, teams }];
  });
}

function moveOf(work: TeamWork, inject: Inject): Omit<TeamMove, "team"> {
  const { exercise } = work.design;
  const isOpened = exercise?.opened.some((each) => each.inject === inject.id) ?? false;
  const span = spanAfter(work, inject.id);
  if (!span) return { state: isOpened ? "no-record" : "not-opened", changes: [] };
  const byInject = (inject.adds?.answers ?? []).map(({ path }) => path);
  const given = exercise ? { exercise: { ...exercise, set: [...exercise.set, ...byInject] } } : {};
  const changes = answerChanges(...span)
    .filter(({ path }) => !isSetByExercise(given, path))
    .map((change) => ({
      ...change,
      touched: inject.touches.some((path) => isAbout(path, change.path)),
    }));
  return { state: changes.length > 0 ? "changed" : "nothing", changes };
}

/** The work just before an inject and at the next moment that ends its time. */
function spanAfter(
  { design, moments }: TeamWork,
  inject: string,
): readonly [MandateDesign, MandateDesign] | undefined {
  const inTime = moments.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const place = inTime.findIndex(({ moment }) => moment === inject);
  const before = inTime[place];
  if (!before) return undefined;
  const next = inTime.slice(place + 1).find(({ moment }) => moment !== "first-vote");
  return [before.design, next?.design ?? design];
}

/** Whether the work before and after an inject is known: silence of a file says nothing of a team. */
export const isKnown = ({ state }: Pick<TeamMove, "state">): boolean =>
  state === "changed" || state === "nothing";

/** Whether a team changed something that the inject bears on; anything, where it bears on nothing. */
export const hasMoved = ({ changes }: TeamMove, bears: boolean): boolean =>
  changes.some(({ touched }) => touched || !bears);
