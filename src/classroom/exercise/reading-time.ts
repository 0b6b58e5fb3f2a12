import type { Cut } from "./cut";
import type { Exercise } from "./exercise";

/** Words that a trainer reads in a minute, who reads in order to explain. */
const wordsPerMinute = 180;
/** Readers take a character of Chinese for a little more than half a word. */
const wordsPerHan = 0.6;

/**
 * How long it takes to read what a trainer reads before a cut, in minutes, in steps of five: brief,
 * situation, the roles and injects of the cut, and the facilitator's layer.
 */
export function minutesToPrepare(exercise: Exercise, cut: Cut): number {
  const { brief, sectors, forces, timeline, constraints, roles, injects, facilitator } = exercise;
  const { purpose, script, rubric, questions, model, afterwards } = facilitator;
  const played = new Set(cut.injects.map(({ inject }) => inject));
  const count = wordsIn([
    brief,
    sectors.map(({ name, text }) => [name, text]),
    forces.map(({ name, text }) => [name, text]),
    timeline.map(({ text }) => text),
    constraints.map(({ text }) => text),
    cut.agenda.map(({ title, task }) => [title, task]),
    roles.filter(({ id }) => cut.roles.includes(id)),
    injects.filter(({ id }) => played.has(id)).map(({ title, paragraphs }) => [title, paragraphs]),
    facilitator.injects.filter(({ inject }) => played.has(inject)),
    script.filter((each) => each.cut === cut.id).map(({ says, does }) => [says, does]),
    purpose,
    rubric,
    questions,
    model.preface,
    model.choices.map(({ reason }) => reason),
    model.dissents.map(({ text }) => text),
    afterwards?.map(({ text }) => text),
  ]);
  return Math.max(5, Math.ceil(count / wordsPerMinute / 5) * 5);
}

/** The words of all texts in a value, ids and the like aside as far as they are single words. */
function wordsIn(value: unknown): number {
  if (typeof value === "string") return wordsOf(value);
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + wordsIn(inner), 0);
}

function wordsOf(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = text.replace(/\p{Script=Han}/gu, " ").match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return others + han * wordsPerHan;
}
