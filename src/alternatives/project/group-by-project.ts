import type { MandateDesign } from "../../domain/design";
import { optionsInOrder } from "./options-in-order";

/** A saved design as the list of designs tells of it. */
interface Listed {
  id: string;
  savedAt: number;
  option?: Pick<
    NonNullable<MandateDesign["option"]>,
    "project" | "projectTitle" | "place" | "baseline"
  >;
}

/** One line of the list: a design of its own, or the designs of one project. */
export type Group<L> = { kind: "design"; design: L } | ProjectGroup<L>;

/** The designs of one project, in their order. */
export interface ProjectGroup<L> {
  kind: "project";
  project: string;
  title: string;
  designs: readonly L[];
}

/**
 * A list of designs, newest first, with those of one project together where the newest of them
 * stands. A project of one is a design like any other. The title is the one that was saved last.
 */
export function groupByProject<L extends Listed>(newestFirst: readonly L[]): Group<L>[] {
  const ofProject = new Map<string, L[]>();
  for (const design of newestFirst) {
    const { project } = design.option ?? {};
    if (project === undefined) continue;
    ofProject.set(project, [...(ofProject.get(project) ?? []), design]);
  }
  return newestFirst.flatMap((design): Group<L>[] => {
    const { project, projectTitle } = design.option ?? {};
    const others = project === undefined ? undefined : ofProject.get(project);
    if (project === undefined || !others || others.length < 2) return [{ kind: "design", design }];
    if (others[0] !== design) return [];
    return [
      { kind: "project", project, title: projectTitle ?? "", designs: optionsInOrder(others) },
    ];
  });
}
