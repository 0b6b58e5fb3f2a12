import type { MandateDesign } from "../../domain/design";
import { answerAt } from "../../domain/edit";
import type { ExercisePart } from "../../domain/exercise-part";
import { fieldCatalogue } from "../../domain/field-catalogue";
import { sectionOf } from "../../domain/field-path";
import { isStated } from "../../domain/stated";
import type { Exercise, ParticipantsCopy } from "../exercise/exercise";
import { alone } from "./self-paced";

/** What a team plays from: the copy that its trainer made, or the exercise itself. */
export type ExerciseSource = Exercise | ParticipantsCopy;

/** A team as it sits down: who is there, and with which role. */
export interface NewTeam {
  name: string;
  members: NonNullable<ExercisePart["members"]>;
}

/** What stands in the place of a code where no trainer shows any. */
export const noCode = "without-a-trainer";

/** The id of a team, which also says whether a trainer leads it. `random`: an id like no other. */
export function teamIdFor({ kind }: Pick<ExerciseSource, "kind">, random: string): string {
  return kind === "exercise" ? `${alone}${random}`.slice(0, 64) : random;
}

/**
 * The answers that an exercise sets: those of its constraints, and what its design states of the
 * situation, which is for the brief and the injects to change.
 */
export function setBy({ constraints, design }: Pick<ExerciseSource, "constraints" | "design">) {
  const bound = constraints.flatMap(({ path }) => path ?? []);
  const situation = fieldCatalogue
    .map(({ path }) => path)
    .filter((path) => sectionOf(path) === "situation" && !path.includes("[]"))
    .filter((path) => isStated(answerAt(design, path)));
  return [...new Set([...bound, ...situation])].slice(0, 300);
}

/** The work that a team begins with: the design of the exercise, signed with the team's name. */
export function teamDesign(
  source: ExerciseSource,
  cut: string,
  { name, members }: NewTeam,
  ids: { design: string; team: string },
): MandateDesign {
  const { comments: _comments, votes: _votes, ballots: _ballots, ...begun } = source.design;
  return {
    ...begun,
    id: ids.design,
    about: { ...begun.about, title: `${name} – ${source.title}`.slice(0, 300) },
    exercise: {
      exercise: source.id,
      version: source.version,
      title: source.title,
      cut,
      team: { id: teamIdFor(source, ids.team), name },
      ...(members.length > 0 && { members }),
      evidence: source.evidence,
      set: setBy(source),
      opened: [],
    },
  };
}
