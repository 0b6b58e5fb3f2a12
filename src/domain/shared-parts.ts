import { type MandateDesign, sectionIds } from "./design";
import { notStated } from "./stated";

/** What a design holds beside its title, its marking and its answers; each can stay behind. */
export const sharedParts = [
  "author",
  "summary",
  "reasons",
  "own-views",
  "own-figures",
  "drafting",
  "basis",
  "option",
  "exercise",
  "limits",
  "comments",
  "ballots",
] as const;
export type SharedPart = (typeof sharedParts)[number];

/** Parts that tell of others or of what is not for everybody: they go along only when asked for. */
export const keptBack: readonly SharedPart[] = ["limits", "comments", "ballots"];

/** How many answers a design states; those of rows are counted one by one, rows are not. */
export function countAnswers(design: MandateDesign): number {
  return answersOf(design).filter(({ value }) => value !== notStated && !isRows(value)).length;
}

/** How much of each part a design holds; 0 where it has none. Of longer texts the words are counted. */
export function countParts(design: MandateDesign): Record<SharedPart, number> {
  const { about, drafting, basis, option, exercise } = design;
  return {
    author: [about.author, about.unit, about.clearance].filter(Boolean).length,
    summary: countWords(about.summary),
    reasons: reasoned(design).filter(({ reason }) => reason).length,
    "own-views": design.overrides?.length ?? 0,
    "own-figures": [design.thresholds, design.figures, design.shocks].flat().filter(Boolean).length,
    drafting: [
      drafting?.edits,
      drafting?.struck,
      drafting?.own,
      drafting?.variants,
      Object.values(drafting?.names ?? {}),
    ].reduce((sum, list) => sum + (list?.length ?? 0), 0),
    basis: basis ? countWords(basis.text) || 1 : 0,
    option: option ? 1 : 0,
    exercise: exercise ? 1 : 0,
    limits: design.limits?.length ?? 0,
    comments: design.comments?.length ?? 0,
    ballots: closedBallots(design).length,
  };
}

const countWords = (text = "") => text.split(/\s+/).filter(Boolean).length;

/** Ballots of rounds in which votes are still taken: nobody is shown them, so no copy holds them. */
export function countSecretBallots(design: MandateDesign): number {
  return (design.ballots?.length ?? 0) - closedBallots(design).length;
}

/**
 * A copy of the design to hand on, without the parts that stay behind; the design itself is not
 * changed. Ballots of a round that is not closed never go along. The marking always does, since it
 * says how the rest may be handled.
 */
export function sharedCopy(design: MandateDesign, leftOut: readonly SharedPart[]): MandateDesign {
  const stays = (part: SharedPart) => leftOut.includes(part);
  const { about, ballots: _ballots, ...rest } = design;
  const { author, unit, clearance, summary, ...named } = about;
  const ballots = stays("ballots") ? [] : closedBallots(design);
  const copy: MandateDesign = {
    ...rest,
    about: {
      ...named,
      ...(!stays("author") && present({ author, unit, clearance })),
      ...(!stays("summary") && present({ summary })),
    },
    ...(ballots.length > 0 && { ballots }),
  };
  if (stays("own-views")) delete copy.overrides;
  if (stays("own-figures")) {
    delete copy.thresholds;
    delete copy.figures;
    delete copy.shocks;
  }
  for (const part of ["drafting", "basis", "option", "exercise", "limits", "comments"] as const)
    if (stays(part)) delete copy[part];
  return stays("reasons") ? withoutReasons(copy) : copy;
}

function closedBallots({ ballots = [], votes = [] }: MandateDesign) {
  const closed = new Set(votes.flatMap(({ id, closed }) => (closed ? [id] : [])));
  return ballots.filter(({ round }) => closed.has(round));
}

/** The copy without the author's words on why an answer, a figure or a limit is what it is. */
function withoutReasons(design: MandateDesign): MandateDesign {
  const copy = structuredClone(design);
  for (const each of reasoned(copy)) delete each.reason;
  return copy;
}

/** All that the author may give a reason for and need not. */
function reasoned(design: MandateDesign): { reason?: string | undefined }[] {
  const { figures = [], shocks = [], limits = [] } = design;
  return [...answersOf(design), ...figures, ...shocks, ...limits];
}

interface Answer {
  value: unknown;
  reason?: string;
}

/** Every answer of the sections, those inside of rows included. */
function answersOf(design: MandateDesign): Answer[] {
  return sectionIds.flatMap((section) => Object.values(design[section] ?? {}).flatMap(within));
}

function within(answer: unknown): Answer[] {
  if (!isAnswer(answer)) return [];
  const rows = isRows(answer.value) ? answer.value : [];
  return [answer, ...rows.flatMap((row) => Object.values(row).flatMap(within))];
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === "object" && value !== null && "value" in value;

const isRows = (value: unknown): value is object[] =>
  Array.isArray(value) && value.some((row) => typeof row === "object");

/** Without the entries that are absent, as a saved file leaves them out. */
const present = (entries: Partial<MandateDesign["about"]>) =>
  Object.fromEntries(Object.entries(entries).filter(([, entry]) => entry !== undefined));
