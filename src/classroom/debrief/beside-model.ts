import { canonicalText } from "../../domain/canonical-text";
import { withAnswer } from "../../domain/edit";
import { isFieldPath } from "../../domain/field-catalogue";
import { type FieldPath, listOf } from "../../domain/field-path";
import type { Exercise } from "../exercise/exercise";
import type { TeamWork } from "../team-work";
import { askedOf, isAbout } from "./asked-of";
import type { Board, ModelDissent, TeamPlace } from "./board";
import { comparedValue } from "./choice-value";

type ModelAnswer = Exercise["facilitator"]["model"];
type Dissent = ModelAnswer["dissents"][number];

const toldOf = ({ role, text, findings }: Dissent): ModelDissent => ({ role, text, findings });

/**
 * Each choice of the model answer that a team was asked, beside what teams chose: who chose the same,
 * what others chose, and who in the exercise would not have signed it. The model answer is one among
 * several.
 */
export function besideModel(exercise: Exercise, works: readonly TeamWork[]): Board["model"] {
  const { choices, dissents } = exercise.facilitator.model;
  const asks = works.map((work) => askedOf(exercise, work));
  const places = choices.flatMap(({ path, ...choice }) =>
    isFieldPath(path) && listOf(path) === path && asks.some((asked) => asked(path))
      ? [{ ...choice, path }]
      : [],
  );
  const isOf = (path: FieldPath) => (dissent: Dissent) =>
    dissent.path !== undefined && isAbout(dissent.path, path);
  return {
    choices: places.map(({ path, value, reason }) => {
      const held = comparedValue(withAnswer(exercise.design, path, { value }), path);
      return {
        path,
        value: held,
        reason,
        ...beside(held, path, works, asks),
        dissents: dissents.filter(isOf(path)).map(toldOf),
      };
    }),
    dissents: dissents
      .filter((dissent) => !places.some(({ path }) => isOf(path)(dissent)))
      .map(toldOf),
  };
}

function beside(
  held: unknown,
  path: FieldPath,
  works: readonly TeamWork[],
  asks: readonly ((path: FieldPath) => boolean)[],
) {
  const same: TeamPlace[] = [];
  const notStated: TeamPlace[] = [];
  const notAsked: TeamPlace[] = [];
  const different = new Map<string, { value: unknown; teams: TeamPlace[] }>();
  const model = canonicalText(held ?? null);
  works.forEach(({ design }, team) => {
    if (!asks[team]?.(path)) {
      notAsked.push(team);
      return;
    }
    const value = comparedValue(design, path);
    if (value === undefined) {
      notStated.push(team);
      return;
    }
    const text = canonicalText(value);
    const group = different.get(text);
    if (text === model) same.push(team);
    else if (group) group.teams.push(team);
    else different.set(text, { value, teams: [team] });
  });
  return { same, different: [...different.values()], notStated, notAsked };
}
