import { type Context, oncePerReading } from "../context";
import { isOfUnitedNations } from "../forces";
import type { Clause } from "../language/clauses";
import { paragraphNumbersIn } from "../language/references";

/** Whom words give a power to: the force whose mandate the text gives, others, or both. */
export interface Holders {
  isMain: boolean;
  /** The other forces, as the text names them; "Member States" where it names none. */
  others: readonly string[];
}

/** Stands for the States of a force that the text does not name. */
export const unnamedStates = "Member States";

interface Named {
  force: "main" | "States" | "other";
  name: string;
  start: number;
  end: number;
}

/** How far before a power the words name whom they give it to, in characters. */
const farthest = 2000;
const nobody: Holders = { isMain: true, others: [] };
/** Forces without a short name. Those of the second kind may be what a regional mission is made of. */
const nationalForces =
  /\b(?:[A-Z][a-z]+(?:ch|sh|an|ese)|national|foreign) (?:armed |military )?forces\b/g;
const jointForces =
  /\b[Mm]ulti-?national (?:[\w-]+ ){0,3}(?:force|presence|mission)\b|\bEuropean Union\b|\bAfrican Union\b|\bregional (?:force|troops|forces)\b/g;
const general = new RegExp(`${nationalForces.source}|${jointForces.source}`, "g");
const states = /\b(?:(?:[Mm]ember|[Nn]eighbouring|[Pp]articipating) )?States\b/g;
const ownNoun = /\b(?:the|this) (?:United Nations )?(?:Mission|Operation|Force)\b/g;

/** Words before a name that make it the one helped, or a mark in time, and not the one empowered. */
const aside =
  /\b(?:support(?:ing)?(?: of| to| for)?|assist(?:ing|ance to)?|defen[cs]e of|defending|protect(?:ing)?|(?:coordination|cooperation|conjunction|consultation|liaison|agreement) with|alongside|near|addition to|(?:mandate|deployment|commencement|withdrawal|request|end|framework|personnel) of|authori[sz]ed by|replac\w+|succeed\w*|follow\w*|until)\b[^,;]{0,25}$/i;
/** Words between two names that give both the power. */
const joins =
  /(?:\band\b|\bas well as\b|\btogether with\b|\balong with\b)(?:,[^,]{0,60},)? (?:the )?$/;
const active =
  /\bauthori[sz](?:es?|ing)\b|\bauthori[sz]ation(?: given| granted)? (?:to|of)\b|\bempowers\b/gi;
const passive = /\bthat\b|;/g;
const thatForce =
  /\b(?:this|such) (?:operation|force|presence|mission|deployment)\b|\bthe (?:operation|force)\b/;

const escape = (name: string) => name.replace(/[/.-]/g, "\\$&");

function placesOf(form: RegExp, text: string): { name: string; start: number; end: number }[] {
  return [...text.matchAll(form)].map(({ index, 0: name }) => ({
    name,
    start: index,
    end: index + name.length,
  }));
}

/** Every force that a stretch of words names, in order, without those it names as helped. */
function namedIn({ forces: { main, others }, structure }: Context, text: string): Named[] {
  const isUnited = isOfUnitedNations(main, structure);
  const of = (force: Named["force"], form: RegExp): Named[] =>
    placesOf(form, text).map((place) => ({ force, ...place }));
  const short = (names: readonly string[]) =>
    new RegExp(`\\b(?:${names.map(escape).join("|")})\\b`, "g");
  const here = others.filter((name) => text.includes(name));
  return [
    ...of("main", short([main])),
    ...of("main", ownNoun),
    ...(here.length > 0 ? of("other", short(here)) : []),
    ...of("other", isUnited ? general : nationalForces),
    // What a regional organization deploys is made up of States.
    ...of(isUnited ? "States" : "main", states),
  ]
    .filter(({ start }) => !aside.test(text.slice(Math.max(0, start - 60), start)))
    .sort((one, other) => one.start - other.start);
}

/** The words in which a decision says whom it empowers, before the power itself. */
function subjectOf(before: string): string {
  const last = placesOf(active, before).at(-1) ?? placesOf(passive, before).at(-1);
  return last ? before.slice(last.end) : before;
}

/** The force that States form or take part in, as the words around tell it. */
function forceOfStates(context: Context, clause: Clause, subject: string): string {
  const [inWords] = namedIn(context, subject).filter(({ force }) => force === "other");
  if (inWords) return inWords.name;
  if (!/\b(?:participating|acting|cooperating|concerned|forming)\b/.test(subject))
    return unnamedStates;
  const numbers = paragraphNumbersIn(subject).map(String);
  const earlier = context.clauses.filter(
    ({ paragraph, start, verb }) =>
      /^(?:authorizes|decides|welcomes)$/.test(verb) &&
      !(paragraph === clause.paragraph && start >= clause.start),
  );
  const referred = earlier.filter(({ paragraph: { id } }) =>
    numbers.includes(/\d+$/.exec(id)?.[0] ?? ""),
  );
  const names = [...referred, ...earlier].flatMap(({ text }) => placesOf(general, text));
  return names[0]?.name ?? unnamedStates;
}

function holdersNamed(context: Context, clause: Clause, before: string): Holders | undefined {
  const subject = subjectOf(before);
  const isInSubject = namedIn(context, subject).length > 0;
  const words = isInSubject ? subject : before;
  const named = namedIn(context, words);
  const [first] = named;
  if (!first) return undefined;
  const takesPart = /\b(?:participating in|contributing (?:\w+ )?to)\b/.test(
    words.slice(first.end),
  );
  if (first.force === "States") {
    const isOwn = takesPart && named.find(({ force }) => force !== "States")?.force === "main";
    return isOwn ? nobody : { isMain: false, others: [forceOfStates(context, clause, words)] };
  }
  const joined = named.filter(
    ({ start }, index) => index === 0 || joins.test(words.slice(first.end, start)),
  );
  return {
    isMain: joined.some(({ force }) => force === "main"),
    others: [...new Set(joined.flatMap(({ force, name }) => (force === "other" ? [name] : [])))],
  };
}

/** Whether the text decides anything on its main force, rather than name it beside another. */
const decidesOnMain = oncePerReading((context: Context) => {
  const decides =
    /^(?:decides|authorizes|approves|extends|renews|establishes|recommends|endorses|)$/;
  return context.clauses.some(
    ({ verb, text }) =>
      decides.test(verb) &&
      placesOf(new RegExp(`\\b${escape(context.forces.main)}\\b`, "g"), text).some(
        ({ start }) =>
          !/\b(?:(?:coordination|cooperation|conjunction|consultation|liaison) with|support (?:of|to)|near|alongside) (?:the )?$/.test(
            text.slice(Math.max(0, start - 40), start),
          ),
      ),
  );
});

/**
 * Whom the words before a place of a decision give a power to. In doubt the force whose mandate the
 * text gives; so too where the text decides on one force only, whatever others it speaks of.
 */
export function holdersOf(context: Context, clause: Clause, at: number): Holders {
  if (context.forces.main === "" || !decidesOnMain(context)) return nobody;
  const before = clause.text.slice(Math.max(0, at - farthest), at);
  const named = holdersNamed(context, clause, before);
  if (named) return named;
  if (!thatForce.test(before)) return nobody;
  const index = context.clauses.indexOf(clause);
  const earlier = context.clauses
    .slice(Math.max(0, index - 3), index)
    .findLast(({ verb }) => /^(?:authorizes|decides|approves)$/.test(verb));
  return (earlier && holdersNamed(context, earlier, earlier.text.slice(0, farthest))) ?? nobody;
}
