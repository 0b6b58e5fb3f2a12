import type { Clause } from "./language/clauses";
import type { Structure } from "./structure/paragraph";

/** The operations that a text speaks of. Names are as the text writes them. */
export interface Forces {
  /** The short name of the operation whose mandate the text gives, or "". */
  main: string;
  /** Short names of other operations that the text decides on or speaks of. */
  others: readonly string[];
}

const name = "[A-Z][A-Za-z]{0,2}[A-Z]{2,}[A-Za-z]*(?:[-/][A-Z]+)*(?: (?:II|III|IV|V)\\b)?";
const short = new RegExp(`\\b(${name})\\b`, "g");

/** No text speaks of more; a longer list is no resolution's. */
const mostForces = 150;

/** Words in capitals that are no operation. */
const noForce =
  /^(?:HIV|AIDS|DDR|SSR|SALW|IDPs?|NGOs?|UNHCR|UNICEF|UNDP|UNCT|OCHA|OHCHR|OSCE|NATO|OAU|OAS|ECOWAS|SADC|IGAD|CARICOM|SOFA|SOMA|HRDDP|FPUs?|RESOLUTION|UNITED|NATIONS|SECURITY|COUNCIL|GENERAL|USA?|CFA|II|III|IV)$/;

const mandateWords: readonly { form: (escaped: string) => RegExp; weight: number }[] = [
  { form: (it) => new RegExp(`mandate of (?:the )?[^,;.]{0,90}?\\(?${it}\\b`, "g"), weight: 4 },
  { form: (it) => new RegExp(`${it}'s mandate|${it} mandate`, "g"), weight: 3 },
  {
    form: (it) =>
      new RegExp(
        `(?:establish|set up|create|deploy|reconfigur|transform)\\w*(?: of)?[^;.]{0,160}?\\(?${it}\\b`,
        "g",
      ),
    weight: 4,
  },
  {
    form: (it) =>
      new RegExp(`${it}\\)? (?:shall|will|should|is authori|are authori|to (?:take|use))`, "g"),
    weight: 3,
  },
  { form: (it) => new RegExp(`authori[sz]es? ${it}`, "gi"), weight: 3 },
  {
    form: (it) =>
      new RegExp(`(?:strength|component|force level|troop level|ceiling)s? of ${it}`, "g"),
    weight: 3,
  },
];

/** How short names of United Nations operations begin, in English, French and Spanish. */
const ofUnitedByName = /^(?:UN|ONU|MI?[NO]?NU|MIN[A-Z]|MON[A-Z])/;

/** "Expresses its support for UNFAR, and decides to extend its mandate": the name stands before. */
function isExtendedBefore(operative: string, escaped: string): boolean {
  return new RegExp(
    `\\b${escaped}\\b[^.;]{0,200}?\\b(?:extend|renew|prolong)\\w* its (?:\\w+ )?mandate`,
  ).test(operative);
}

/** "the United Nations Mission in Arcadia (UNMIAR)": the name in full stands before the short one. */
const isNamedUnited = (force: string, operative: string) =>
  new RegExp(`United Nations [^,;.()]{0,80}\\(${force.replace(/[/.-]/g, "\\$&")}\\)`).test(
    operative,
  );

/** Whether a force is the United Nations' own, by its short name or by its name in full. */
export function isOfUnitedNations(force: string, { operative }: Structure): boolean {
  return (
    ofUnitedByName.test(force) || operative.some(({ whole }) => isNamedUnited(force, whole.text))
  );
}

/** The operations a text speaks of, the one that its decisions give a mandate to apart. */
export function forcesIn(structure: Structure, clauses: readonly Clause[]): Forces {
  const operative = structure.operative.map(({ whole }) => whole.text).join("\n");
  const counts = new Map<string, number>();
  const isKnown = (force: string) => counts.has(force) || counts.size < mostForces;
  for (const { 1: found = "" } of operative.matchAll(short))
    if (!noForce.test(found) && found.length >= 4 && isKnown(found))
      counts.set(found, (counts.get(found) ?? 0) + 1);
  const decided = clauses
    .filter(({ verb }) =>
      /^(?:decides|authorizes|approves|extends|renews|establishes|recommends|endorses)$/.test(verb),
    )
    .map(({ text }) => text)
    .join("\n");
  const weighed = [...counts].map(([force, mentions]) => {
    const escaped = force.replace(/[/.-]/g, "\\$&");
    const weight = mandateWords.reduce((sum, { form, weight: each }) => {
      const times = Math.min(3, [...decided.matchAll(form(escaped))].length);
      return sum + each * times;
    }, 0);
    const isOfTheUnited = isNamedUnited(force, operative);
    const isByName = ofUnitedByName.test(force);
    const isExtended = isExtendedBefore(operative, escaped);
    return {
      force,
      weight: weight + (isOfTheUnited || (weight > 0 && isByName) ? 2 : 0) + (isExtended ? 4 : 0),
      mentions,
    };
  });
  weighed.sort((one, other) => other.weight + other.mentions / 4 - (one.weight + one.mentions / 4));
  const [first] = weighed;
  const main = first && first.weight > 0 ? first.force : "";
  return { main, others: weighed.map(({ force }) => force).filter((force) => force !== main) };
}

/** Forces that a text speaks of without a short name. */
export const otherForce =
  /\b[Mm]ultinational (?:\w+ )?force\b|\b[A-Z][a-z]+(?:ch|sh|an|ese) forces\b|\bEuropean Union\b|\bunified command\b|\bregional (?:force|troops)\b/;

/** Whether a stretch of words speaks of another force and not of the main one. */
export function isOfAnother(text: string, { main, others }: Forces): boolean {
  const places = others.map((force) => text.indexOf(force)).filter((place) => place >= 0);
  const general = text.search(otherForce);
  if (general >= 0) places.push(general);
  if (places.length === 0) return false;
  const own = main === "" ? -1 : text.indexOf(main);
  return (
    own === -1 &&
    main !== "" &&
    !/\b(?:the|this) (?:United Nations )?(?:Mission|Operation)\b/.test(text)
  );
}
