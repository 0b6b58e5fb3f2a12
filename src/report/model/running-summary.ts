import { sectionIds } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";
import { forceOperations } from "../../engine/operations";
import { optionInWords } from "../../i18n/option-key";
import type { Words } from "../../i18n/words";
import { amountInWords, labelOf } from "./value-in-words";

const decisionWord: Record<string, string> = {
  "technical-rollover": "rollover",
  "planning-authorisation": "planning",
};
const mostTasks = 3;
const mostOpen = 3;

/**
 * The design in one sentence: what is decided, where, for how long, on what basis, with whom, for
 * what first, and which of its main answers are not stated.
 */
export function runningSummary(words: Words, design: PlainDesign): string {
  const clauses = [
    whereClause(words, design),
    lengthClause(words, design),
    basisClause(words, design),
    forceClause(words, design),
    sectorClause(words, design),
  ].filter((clause) => clause !== "");
  if (isBlank(design)) return words.say("fields.summary.nothing");
  return words.say("fields.summary.sentence", {
    head: words.join([subjectOf(words, design), ...clauses]),
    first: taskClause(words, design),
    open: openClause(words, design),
  });
}

function isBlank(design: PlainDesign): boolean {
  return sectionIds.every((id) => Object.values(design[id]).every((value) => value === undefined));
}

/** What is decided. A decision without an operation is new, renewed or planned of nothing. */
function subjectOf(words: Words, { operation }: PlainDesign): string {
  const { type, decision } = operation;
  if (type === "none") return words.say("fields.summary.no-operation");
  return words.say("fields.summary.subject", {
    decision: decision ? (decisionWord[decision] ?? decision) : "other",
    type: words.sayDynamic(`fields.summary.type.${type ?? "unknown"}`),
  });
}

function whereClause(words: Words, { situation }: PlainDesign): string {
  const { hostCountries = [] } = situation;
  if (hostCountries.length === 0) return "";
  return words.say("fields.summary.in", { countries: words.list(hostCountries) });
}

function lengthClause(words: Words, { commitment }: PlainDesign): string {
  const { durationMonths } = commitment;
  if (durationMonths === undefined) return "";
  return words.say("fields.summary.for", {
    months: amountInWords(words, durationMonths, "months"),
  });
}

function basisClause(words: Words, { commitment }: PlainDesign): string {
  const { legalBasis } = commitment;
  return legalBasis ? words.sayDynamic(`fields.summary.basis.${legalBasis}`) : "";
}

function forceClause(words: Words, { force }: PlainDesign): string {
  const { troopCeiling, observersAndStaff, individualPolice, formedPoliceUnits } = force;
  const forces: string[] = [];
  if (troopCeiling !== undefined)
    forces.push(words.say("fields.summary.troops", { count: troopCeiling }));
  if (observersAndStaff)
    forces.push(words.say("fields.summary.observers", { count: observersAndStaff }));
  if (individualPolice)
    forces.push(words.say("fields.summary.police", { count: individualPolice }));
  if (formedPoliceUnits)
    forces.push(words.say("fields.summary.units", { count: formedPoliceUnits }));
  return forces.length > 0 ? words.say("fields.summary.with", { forces: words.list(forces) }) : "";
}

function sectorClause(words: Words, { situation }: PlainDesign): string {
  const count = situation.sectors?.length ?? 0;
  return count > 0 ? words.say("fields.summary.sectors", { count }) : "";
}

/** The tasks of the first tier; where no tier is stated, none is called first. */
function taskClause(words: Words, { purpose }: PlainDesign): string {
  const first = (purpose.tasks ?? []).flatMap(({ tier, type }) =>
    tier === "first" && type
      ? [inSentence(words, optionInWords(words, "purpose.tasks[].type", type))]
      : [],
  );
  if (first.length === 0) return "";
  const rest = first.length - mostTasks;
  const named = first.slice(0, mostTasks);
  if (rest > 0) named.push(words.say("fields.summary.more-tasks", { count: rest }));
  return words.say("fields.summary.first", { tasks: words.list(named) });
}

/**
 * The main answers that are missing, three at most. Nobody is asked for what the type does not
 * have: a political mission has no troop ceiling, and no operation has no length.
 */
function openClause(words: Words, design: PlainDesign): string {
  const { operation, purpose, commitment, host } = design;
  const ofAnOperation: readonly [FieldPath, unknown][] = [
    ["purpose.tasks", purpose.tasks],
    ...strengthOf(design),
    ["commitment.durationMonths", commitment.durationMonths],
    ["host.politicalWill", host.politicalWill],
  ];
  const main: readonly [FieldPath, unknown][] = [
    ["operation.type", operation.type],
    ["operation.decision", operation.decision],
    ...(operation.type === "none" ? [] : ofAnOperation),
  ];
  const silent = main.filter(([, value]) => value === undefined).slice(0, mostOpen);
  if (silent.length === 0) return "";
  const fields = silent.map(([path]) => inSentence(words, labelOf(words, path)));
  return words.say("fields.summary.open", { fields: words.list(fields) });
}

/** The number of people that says most about an operation of this type; none without uniforms. */
function strengthOf({ operation: { type }, force }: PlainDesign): [FieldPath, unknown][] {
  if (type === "un-observer") return [["force.observersAndStaff", force.observersAndStaff]];
  if (type === "un-police") return [["force.individualPolice", force.individualPolice]];
  const isForce = type === undefined || forceOperations.includes(type);
  return isForce ? [["force.troopCeiling", force.troopCeiling]] : [];
}

/** A label in the middle of a sentence: its first letter is small, unless an abbreviation begins it. */
function inSentence({ locale }: Words, label: string): string {
  const isAbbreviation = /^\p{Lu}{2}/u.test(label);
  return isAbbreviation ? label : label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
}
