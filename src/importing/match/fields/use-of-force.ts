import { type Context, oncePerReading } from "../context";
import { evidenceFrom } from "../evidence";
import type { Clause } from "../language/clauses";
import type { Proposal } from "../proposal";
import { type Holders, holdersOf } from "./authority-holders";

export const useOfForceValues = ["all_necessary_means", "necessary_action", "no"] as const;
export type UseOfForce = (typeof useOfForceValues)[number];

interface Grant {
  value: UseOfForce;
  clause: Clause;
  start: number;
  end: number;
  holders: Holders;
  /** Given to States that stand outside a force, so that they may help it or inspect ships. */
  isOutside: boolean;
}

const allMeans =
  /\ball (?:of )?(?:the )?(?:necessary|measures necessary|means necessary|appropriate and necessary)(?: (?:means|measures))?\b|\ball (?:means|measures) (?:that are |as may be )?necessary\b|\bevery necessary (?:means|measure)\b/gi;
const action: readonly RegExp[] = [
  /\b(?:all |any |the |take |takes )+necessary (?:\w+ )?(?:actions?|steps to (?:protect|use force)|measures)\b/gi,
  /\baction(?:s)? (?:as may be |that (?:is|are) )?necessary\b|\bactions? it deems? necessary\b/gi,
  /\buse (?:of )?force\b[^.;]{0,80}\b(?:in (?:the )?defen[cs]e of (?:the|its) mandate|to (?:defend|protect|repl|discharg)\w*)/gi,
  /\buse of (?:the |a )?(?:requisite (?:measure of )?)?force,? if necessary\b|\brequisite measure of force\b/gi,
  /\b(?:action|force|measures) in self-?defen[cs]e\b[^.;]{0,120}\b(?:against|to protect|protect)/gi,
  /\bacting in self-?defen[cs]e\b/gi,
  /\bself-?defen[cs]e\b[^.;]{0,40}\bresist\w*\b[^.;]{0,80}\bforceful means\b/gi,
];
const grantVerb =
  /^(?:authorizes|decides|recalls|reaffirms|reiterates|recognizes|emphasizes|stresses|affirms|confirms|approves|extends|renews|underlines|underscores|mandates|empowers|re-?emphasizes|reconfirms|)$/;
const granted =
  /\bauthori[sz]\w*|\b(?:shall|may|is to|are to|should|will) (?:also )?(?:be (?:authori[sz]ed|required|entitled) to )?(?:use|take|be)|\bmandate[ds]? to|\bmandate\b[^.;]{0,120}\bincludes\b|\bright to\b|\bempower|\bself-?defen[cs]e\b[^.;]{0,10}\b(?:would|should|is deemed to) include/i;
const byOthers =
  /\b(?:all|those|other|Member|neighbouring|every) (?:\w+ )?States\b(?! (?:participating|acting|cooperating|forming|in the (?:multinational|force)))|\bparties\b|\bGovernments?\b(?! of [^,;]{0,60} (?:that|which))|\bauthorities\b/i;
const multinational =
  /\b(?:multinational|presence|unified command|coalition|establish (?:a|an|and lead)|form (?:a|an)|participating in|cooperating|international (?:security )?force|mission|operation)\b/i;

/** A power of States that stand outside the force: "Decides that Member States may take ...". */
const byMemberStates =
  /^\W*(?:[Aa]lso |[Ff]urther )?\w+ (?:also |further )?(?:that )?(?:the )?Member States\b/;

/** Powers over ships: to inspect them, or against those who rob them. */
const atSea = /\binspect\w*\b[^.;]{0,60}\bvessels\b|\bpiracy\b/i;

/** Words that give the power to others, so that they may help the force. */
function isForOthers(context: Context, clause: Clause, at: number, isAtSea: boolean): boolean {
  const before = clause.text.slice(0, at);
  const { main } = context.forces;
  const purpose = clause.text.slice(at, at + 260);
  const helps =
    main !== "" &&
    new RegExp(
      `\\b(?:support|assist|defen[cs]e|defend|protect)\\w*[^.;]{0,60}${main.replace(/[/.-]/g, "\\$&")}`,
    ).test(purpose);
  if (isAtSea && !(main !== "" && clause.text.includes(main))) return true;
  if (helps && byMemberStates.test(clause.text)) return true;
  const own = main === "" ? -1 : before.indexOf(main);
  if (own >= 0 || /\b(?:the Force|the Mission|the Operation)\b/.test(before)) return false;
  if (!byOthers.test(before)) return false;
  const isOwnMandate = /\b(?:its|their|this|the) mandate\b/.test(clause.text.slice(at));
  const isForce =
    /\bauthori[sz]/i.test(before) && (multinational.test(clause.text) || isOwnMandate);
  return !isForce || helps;
}

function grantsOf(context: Context, clause: Clause): Grant[] {
  const isUrged = /^Urges that the United Nations\b/.test(clause.text);
  if (!grantVerb.test(clause.verb) && !isUrged) return [];
  const isAtSea = atSea.test(clause.text);
  const found = (form: RegExp, value: UseOfForce) =>
    [...clause.text.matchAll(form)].flatMap(({ index, 0: words }): Grant[] => {
      const before = clause.text.slice(0, index);
      const isGranted =
        isUrged || clause.verb === "authorizes" || granted.test(before) || granted.test(words);
      const isSafetyOnly =
        value === "necessary_action" &&
        /^acting in self/i.test(words) &&
        !/use of force|necessary/i.test(clause.text);
      if (!isGranted || isSafetyOnly) return [];
      const start = clause.start + index;
      const isOutside = isForOthers(context, clause, index, isAtSea);
      const holders = holdersOf(context, clause, index);
      return [{ value, clause, start, end: start + words.length, holders, isOutside }];
    });
  const wide = found(allMeans, "all_necessary_means").filter(({ start, clause: { paragraph } }) => {
    const words = paragraph.whole.text.slice(start, start + 30);
    return !/^all (?:the )?necessary (?:actions?|steps)/i.test(words);
  });
  return [...wide, ...action.flatMap((form) => found(form, "necessary_action"))];
}

type Authority = Proposal<"useOfForce", UseOfForce>;

const grants = oncePerReading((context) =>
  context.clauses.flatMap((clause) => grantsOf(context, clause)),
);

/** The widest of some grants; none is no power. */
function widest(context: Context, given: readonly Grant[]): Authority[] {
  const best = given.find(({ value }) => value === "all_necessary_means") ?? given[0];
  if (!best) return [{ field: "useOfForce", value: "no", evidence: [], certainty: "certain" }];
  const evidence = evidenceFrom(context.source, best.clause.paragraph, best.start, best.end);
  return [{ field: "useOfForce", value: best.value, evidence, certainty: "certain" }];
}

/**
 * The widest power to use force that the text gives to any force, restated ones counting: as codings
 * of mandates enter it, whichever of two forces it is given to.
 */
export const widestAuthority = oncePerReading((context) => {
  const given = grants(context).filter(({ isOutside }) => !isOutside);
  const isOwn = ({ holders }: Grant) => holders.isMain;
  return widest(context, given).map((found): Authority => {
    const isAnothers =
      given.length > 0 && widest(context, given.filter(isOwn))[0]?.value !== found.value;
    return isAnothers ? { ...found, certainty: "likely" } : found;
  });
});

/** The widest power to use force of the force whose mandate the text gives. */
export const forceAuthority = oncePerReading((context) =>
  widest(
    context,
    grants(context).filter(({ holders, isOutside }) => holders.isMain && !isOutside),
  ),
);

/** A further force's power to use force, and the decisions that give it. */
export interface FurtherAuthority {
  name: string;
  authority: Authority;
  clauses: readonly Clause[];
}

/** States are told to take measures, or let to: only what they are let to do is a power. */
const isLet = ({ clause: { verb, text } }: Grant) =>
  verb === "authorizes" || /\bmay\b|\bauthori[sz]/.test(text);

/** The powers to use force of forces beside the one whose mandate the text gives, by their names. */
export const furtherAuthorities = oncePerReading((context): FurtherAuthority[] => {
  const given = grants(context).filter(isLet);
  const names = new Set(given.flatMap(({ holders }) => holders.others));
  return [...names].flatMap((name) => {
    const its = given.filter(({ holders }) => holders.others.includes(name));
    const clauses = its.map(({ clause }) => clause);
    return widest(context, its).map((authority) => ({ name, authority, clauses }));
  });
});
