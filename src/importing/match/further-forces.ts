import type { Context } from "./context";
import type { Evidence } from "./evidence";
import { evidenceFrom } from "./evidence";
import { unnamedStates } from "./fields/authority-holders";
import { durationMonths, expiryDate } from "./fields/duration";
import { observers } from "./fields/observers";
import { policeCeiling } from "./fields/police-ceiling";
import { troopCeiling } from "./fields/troop-ceiling";
import { furtherAuthorities } from "./fields/use-of-force";
import { otherForce } from "./forces";
import type { Clause } from "./language/clauses";
import type { Proposal } from "./proposal";

export type FurtherField =
  | "troopCeiling"
  | "policeCeiling"
  | "observers"
  | "durationMonths"
  | "expiryDate"
  | "useOfForce";

/** A force that the text decides on beside the one whose mandate it gives. */
export interface FurtherForce {
  /** As the text names it: a short name, "multinational force", "European Union". */
  name: string;
  /** Its own numbers, term and authority; what the text does not say is absent. */
  proposals: readonly Proposal<FurtherField>[];
  /** The decisions that speak of it. */
  passages: readonly Evidence[];
}

/** No text decides on more. */
const mostForces = 6;
const decides =
  /^(?:decides|authorizes|approves|extends|renews|establishes|endorses|recommends|maintains)$/;

/** Where the words name a force first: at its name, or nowhere. */
const placeOf = (text: string, name: string) => (name === "" ? -1 : text.indexOf(name));

/** How far into a decision it names whom it is about, in characters. */
const farthest = 200;
/** What becomes of a predecessor: it is turned into the main force, or known as it from now on. */
const predecessor = /^[^;]{0,120}\b(?:into|known as|succeeded by|replaced by)\b/;

/** Whether a decision is about one force rather than about another that it names later, or not at all. */
function isAbout({ text }: Clause, name: string, main: string): boolean {
  const own = placeOf(text, name);
  if (own < 0 || own > farthest) return false;
  const after = text.slice(own + name.length);
  const isSame =
    main !== "" && new RegExp(`^[^;]{0,40}\\(${main.replace(/[/.-]/g, "\\$&")}`).test(after);
  if (isSame || predecessor.test(after)) return false;
  const mission = text.search(/\bthe (?:United Nations )?(?:Mission|Operation)\b/);
  const first = [placeOf(text, main), mission].filter((place) => place >= 0);
  return first.every((place) => own < place);
}

/** The names under which the decisions speak of forces besides the main one. */
function namesIn(context: Context): string[] {
  const { clauses, forces } = context;
  const general = clauses.flatMap(({ verb, text }) =>
    decides.test(verb) ? [otherForce.exec(text)?.[0] ?? ""] : [],
  );
  const empowered = furtherAuthorities(context).map(({ name }) => name);
  return [...new Set([...forces.others, ...general, ...empowered])].filter((name) => name !== "");
}

/** The decisions about one force: those that name it first, and what follows on them. */
function clausesAbout({ clauses, forces }: Context, name: string): Clause[] {
  let isRunning = false;
  let paragraph = "";
  return clauses.filter((clause) => {
    if (clause.paragraph.id !== paragraph) isRunning = false;
    paragraph = clause.paragraph.id;
    const isNamed = decides.test(clause.verb) && isAbout(clause, name, forces.main);
    if (isNamed) isRunning = true;
    else if (placeOf(clause.text, forces.main) >= 0) isRunning = false;
    return isRunning;
  });
}

/** The decision that lets a force stay longest, alone: one text may renew a force and follow it up. */
function longestTerm(context: Context): Context {
  const ids = [...new Set(context.clauses.map(({ paragraph }) => paragraph.id))];
  const months = (each: Context) => durationMonths(each)[0]?.value ?? 0;
  return ids
    .map((id) => ({ ...context, clauses: context.clauses.filter((c) => c.paragraph.id === id) }))
    .reduce((kept, next) => (months(next) > months(kept) ? next : kept));
}

function readForce(context: Context, name: string): FurtherForce | undefined {
  // Many decisions speak of States; of those only what lets them use force is about their force.
  const about = name === unnamedStates ? [] : clausesAbout(context, name);
  const empowered = furtherAuthorities(context).find((each) => each.name === name);
  if (about.length === 0 && !empowered) return undefined;
  const clauses = context.clauses.filter(
    (clause) => about.includes(clause) || empowered?.clauses.includes(clause),
  );
  const { main, others } = context.forces;
  const rest = [main, ...others].filter((each) => each !== name && each !== "");
  const alone: Context = { ...context, clauses: about, forces: { main: name, others: rest } };
  const term = about.length > 0 ? longestTerm(alone) : alone;
  const proposals: Proposal<FurtherField>[] = [
    ...troopCeiling(alone).filter(({ value }) => value > 0),
    ...policeCeiling(alone),
    ...observers(alone),
    ...durationMonths(term),
    ...expiryDate(term),
    ...(empowered ? [empowered.authority] : []),
  ];
  const passages = clauses.flatMap(({ paragraph, start, end }) =>
    evidenceFrom(context.source, paragraph, start, end),
  );
  return proposals.length > 0 ? { name, proposals, passages } : undefined;
}

/**
 * The forces that the text decides on beside the main one, each read from its own decisions. Where
 * the text gives no force a mandate by name there is one force only, and none is told apart.
 */
export function furtherForces(context: Context): FurtherForce[] {
  if (context.forces.main === "") return [];
  const taken = new Set<number>();
  return namesIn(context)
    .flatMap((name) => readForce(context, name) ?? [])
    .filter(({ passages }) => {
      const places = passages.map(({ start }) => start);
      const isNew = places.some((place) => !taken.has(place));
      for (const place of places) taken.add(place);
      return isNew;
    })
    .slice(0, mostForces);
}
