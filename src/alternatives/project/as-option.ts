import type { MandateDesign } from "../../domain/design";
import { longestTitle } from "./longest-title";

/** Which project an option joins, and where it stands in it. */
export interface PlaceInProject {
  project: { id: string; title: string };
  place: number;
}

/**
 * A design as a new option of a project: whole, under its own id and title. What colleagues said of
 * the design that it was made from (comments, votes, ballots) was said of that one and stays there;
 * so do the mark of a baseline and the author's recommendation. Everything else comes along:
 * reasons, provenance, figures, shocks, limits, and the author's texts on risks and exit. An option
 * of a team's work is the team's too, of the same exercise.
 */
export function duplicateOf(
  design: MandateDesign,
  { id, title, place, project }: PlaceInProject & { id: string; title: string },
): MandateDesign {
  const { comments: _c, votes: _v, ballots: _b, option, ...kept } = design;
  const { baseline: _kind, recommendation: _case, ...texts } = option ?? {};
  return {
    ...kept,
    ...exerciseOfCopy(design),
    id,
    about: { ...kept.about, title: title.slice(0, longestTitle) },
    option: { ...texts, project: project.id, projectTitle: project.title, place },
  };
}

/** Votes stay behind; the evidence that they opened stays open. */
function exerciseOfCopy({ exercise, votes = [] }: MandateDesign): Pick<MandateDesign, "exercise"> {
  const isOpened = votes.some(({ closed }) => closed !== undefined);
  if (exercise?.evidence !== "after-first-vote" || !isOpened) return {};
  return { exercise: { ...exercise, evidence: "shown" } };
}

/** The design in a project, at a place; what its author says of it as an option stays. */
export function inProject(
  design: MandateDesign,
  { project, place }: PlaceInProject,
): MandateDesign {
  const { option } = design;
  return {
    ...design,
    option: { ...option, project: project.id, projectTitle: project.title, place },
  };
}

/**
 * An earlier state of a design where the design stands now: in the project, or in none, at the same
 * place. Going back to what was answered does not take an option out of its project.
 */
export function whereItStands(state: MandateDesign, now: MandateDesign): MandateDesign {
  const { option, ...rest } = state;
  if (!now.option) return rest;
  const { project, projectTitle, place, baseline } = now.option;
  const { baseline: _then, ...texts } = option ?? {};
  return {
    ...rest,
    option: { ...texts, project, projectTitle, place, ...(baseline && { baseline }) },
  };
}
