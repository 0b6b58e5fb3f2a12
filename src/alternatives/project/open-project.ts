import type { MandateDesign } from "../../domain/design";
import { largestFile, type OpenProblem, openParsed } from "../../domain/open-design";
import { mostOptions } from "../../domain/vocabulary/option";
import { inProject } from "./as-option";
import { longestTitle } from "./longest-title";
import { isOption, optionsInOrder } from "./options-in-order";

/** The version of the form of a project's file; each design in it has a form of its own. */
const projectFileVersion = 1;

/** A project's file may be this large, in characters: its options and a baseline, each at its largest. */
export const largestProject = (mostOptions + 1) * largestFile;

/** A file may name this many designs; what goes beyond the options of a project is left out by name. */
const mostInFile = 100;

/** Why a design of a project's file is left out, the others being taken. */
export type LeftOutProblem =
  | OpenProblem
  /** The file has more options than a project may. */
  | { code: "one-too-many"; most: number }
  /** The file has another baseline already. */
  | { code: "second-baseline" };

/** A design that was left out: its title where one can be read, and its number in the file from 1. */
export interface LeftOut {
  title: string | undefined;
  number: number;
  problem: LeftOutProblem;
}

export type OpenedProject =
  | {
      ok: true;
      project: { id: string; title: string };
      /** In their order; every one names the project. */
      designs: MandateDesign[];
      leftOut: LeftOut[];
      /** How many were saved in an older form. */
      migrated: number;
    }
  | { ok: false; problem: OpenProblem };

/** The text of a project's file: indented, so that it can be read and compared by people. */
export function projectFileText(designs: readonly MandateDesign[]): string {
  const file = {
    kind: "options-project",
    schemaVersion: projectFileVersion,
    designs: optionsInOrder(designs),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Opens the text of a project's file. Each design is checked as a file of its own would be; a
 * damaged one is named and left out, and the others open. `newId` gives an id to a project that has
 * none, and to the second of two designs with the same id, so that neither stands for the other.
 */
export function openProject(text: string, newId: () => string): OpenedProject {
  if (text.length > largestProject)
    return refuse({ code: "too-large", size: text.length, most: largestProject });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return refuse({ code: "not-json", detail: error instanceof Error ? error.message : "" });
  }
  return openParsedProject(parsed, newId);
}

function openParsedProject(parsed: unknown, newId: () => string): OpenedProject {
  if (!isRecord(parsed) || parsed.kind !== "options-project")
    return refuse({ code: "not-a-design" });
  const { schemaVersion: version, designs: given } = parsed;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return refuse({ code: "no-version" });
  if (version > projectFileVersion)
    return refuse({ code: "newer-version", version, known: projectFileVersion });
  if (!Array.isArray(given))
    return refuse({ code: "wrong-value", path: "$.designs", expected: "array" });
  if (given.length === 0)
    return refuse({ code: "wrong-value", path: "$.designs", expected: "at-least-array", limit: 1 });
  if (given.length > mostInFile)
    return refuse({
      code: "wrong-value",
      path: "$.designs",
      expected: "at-most-array",
      limit: mostInFile,
    });
  const taken = takeEach(given, newId);
  const named = taken.designs.find(({ option }) => option)?.option;
  const project = named
    ? { id: named.project, title: named.projectTitle }
    : { id: newId(), title: taken.designs[0]?.about.title ?? "" };
  return {
    ok: true,
    project,
    designs: optionsInOrder(inOneProject(taken.designs, project)),
    leftOut: taken.leftOut,
    migrated: taken.migrated,
  };
}

function takeEach(given: readonly unknown[], newId: () => string) {
  const designs: MandateDesign[] = [];
  const leftOut: LeftOut[] = [];
  let migrated = 0;
  for (const [index, one] of given.entries()) {
    const opened = openParsed(one);
    const problem = opened.ok ? noRoomFor(opened.design, designs) : opened.problem;
    if (!opened.ok || problem) {
      if (problem) leftOut.push({ title: titleOf(one), number: index + 1, problem });
      continue;
    }
    const isTaken = designs.some(({ id }) => id === opened.design.id);
    designs.push(isTaken ? { ...opened.design, id: newId() } : opened.design);
    if (opened.migratedFrom !== undefined) migrated += 1;
  }
  return { designs, leftOut, migrated };
}

function noRoomFor(
  design: MandateDesign,
  others: readonly MandateDesign[],
): LeftOutProblem | undefined {
  const like = others.filter((other) => isOption(other) === isOption(design)).length;
  if (isOption(design))
    return like >= mostOptions ? { code: "one-too-many", most: mostOptions } : undefined;
  return like >= 1 ? { code: "second-baseline" } : undefined;
}

/** All in one project; a design that names none, or another one, comes after those that name it. */
function inOneProject(
  designs: readonly MandateDesign[],
  project: { id: string; title: string },
): MandateDesign[] {
  const isHere = ({ option }: MandateDesign) => option?.project === project.id;
  const here = designs.filter(isHere);
  const last = Math.max(-1, ...here.map(({ option }) => option?.place ?? 0));
  const guests = designs.filter((design) => !isHere(design));
  return [
    ...here.map((design) => inProject(design, { project, place: design.option?.place ?? 0 })),
    ...guests.map((design, index) =>
      inProject(design, { project, place: Math.min(99, last + 1 + index) }),
    ),
  ];
}

function titleOf(one: unknown): string | undefined {
  const title = isRecord(one) && isRecord(one.about) ? one.about.title : undefined;
  return typeof title === "string" && title.trim() !== ""
    ? title.slice(0, longestTitle)
    : undefined;
}

const refuse = (problem: OpenProblem): OpenedProject => ({ ok: false, problem });

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
