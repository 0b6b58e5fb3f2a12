import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";
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
  const first = taskClause(words, design);
  const { type, decision } = design.operation;
  if (clauses.length === 0 && first === "" && !type && !decision)
    return words.say("fields.summary.nothing");
  const subject = words.say("fields.summary.subject", {
    decision: decision ? (decisionWord[decision] ?? decision) : "other",
    type: words.sayDynamic(`fields.summary.type.${type ?? "unknown"}`),
  });
  return words.say("fields.summary.sentence", {
    head: [subject, ...clauses].join(" "),
    first,
    open: openClause(words, design),
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
  const { troopCeiling, individualPolice, formedPoliceUnits } = force;
  const forces: string[] = [];
  if (troopCeiling !== undefined)
    forces.push(words.say("fields.summary.troops", { count: troopCeiling }));
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
      ? [inSentence(optionInWords(words, "purpose.tasks[].type", type))]
      : [],
  );
  if (first.length === 0) return "";
  const rest = first.length - mostTasks;
  const named = first.slice(0, mostTasks);
  if (rest > 0) named.push(words.say("fields.summary.more-tasks", { count: rest }));
  return words.say("fields.summary.first", { tasks: words.list(named) });
}

function openClause(words: Words, design: PlainDesign): string {
  const { operation, force, purpose, commitment, host } = design;
  const main: readonly [FieldPath, unknown][] = [
    ["operation.type", operation.type],
    ["operation.decision", operation.decision],
    ["purpose.tasks", purpose.tasks],
    ["force.troopCeiling", force.troopCeiling],
    ["commitment.durationMonths", commitment.durationMonths],
    ["host.politicalWill", host.politicalWill],
  ];
  const silent = main.filter(([, value]) => value === undefined).slice(0, mostOpen);
  if (silent.length === 0) return "";
  const fields = silent.map(([path]) => inSentence(labelOf(words, path)));
  return words.say("fields.summary.open", { fields: words.list(fields) });
}

/** A label in the middle of a sentence: its first letter is small, unless an abbreviation begins it. */
function inSentence(label: string): string {
  const isAbbreviation = /^\p{Lu}{2}/u.test(label);
  return isAbbreviation ? label : label.charAt(0).toLocaleLowerCase() + label.slice(1);
}
