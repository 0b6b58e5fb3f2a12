import type { MandateDesign } from "../../../domain/design";
import type {
  Shock,
  ShockAt,
  ShockId,
  ShockKind,
  ShockUnit,
  WithoutEffect,
} from "../../../engine/stress/shock";
import { shockRecord } from "../../../engine/stress/shocks";
import type { Words } from "../../../i18n/words";
import { rowCalled } from "../row-called";
import { amountInWords, labelOf } from "../value-in-words";

/** The kind of a shock, and for a contributor the row that goes, by the shock's id. */
function partsOf(id: ShockId): { kind: ShockKind; row?: string } {
  const [kind, row] = id.split("@");
  return { kind: kind as ShockKind, ...(row === undefined ? {} : { row }) };
}

/** What a shock is called, such as "Troops arrive late" or "Jorrel does not come". */
export function shockName(words: Words, design: MandateDesign, id: ShockId): string {
  const { kind, row } = partsOf(id);
  if (kind !== "contributor") return words.sayDynamic(`stress.shock.${kind}.name`);
  const contributor = row && rowCalled(design, words, row);
  return contributor
    ? words.say("stress.shock.contributor.name", { contributor })
    : words.say("stress.shock.contributor.nobody");
}

/** What a shock of the kind changes in a design, and what it leaves alone. */
export function shockMeaning(words: Words, kind: ShockKind): string {
  return words.sayDynamic(`stress.shock.${kind}.what`);
}

/** A level that is a number, with every digit that was typed: two levels must not read alike. */
function numberInWords(words: Words, level: number, unit: Exclude<ShockUnit, "named">): string {
  return unit === "per-cent"
    ? words.percent(level, { maximumFractionDigits: 20 })
    : amountInWords(words, level, unit);
}

/** A level in a word or two: "75%", "6 months", "obstructed", "as designed". */
export function levelInWords(words: Words, kind: ShockKind, level: number): string {
  const { levels, names, unit } = shockRecord(kind);
  if (level === levels[0]) return words.say("stress.level.as-designed");
  if (unit === "named") return words.sayDynamic(`stress.level.${kind}.${names[level]}`);
  return numberInWords(words, level, unit);
}

/** One shock at one level as a label: "Troops arrive late: 6 months"; its name alone where it has one level. */
export function shockAtInWords(
  words: Words,
  design: MandateDesign,
  { shock, level }: ShockAt,
): string {
  const { kind } = partsOf(shock);
  const { unit, names } = shockRecord(kind);
  const name = shockName(words, design, shock);
  if (unit === "named" && names.length === 2) return name;
  return words.say("stress.at", { shock: name, level: levelInWords(words, kind, level) });
}

/** The same as a clause after "whenever", at this level or a worse one. */
export function whenInWords(
  words: Words,
  design: MandateDesign,
  { shock, level }: ShockAt,
): string {
  const { kind, row } = partsOf(shock);
  const { names, unit } = shockRecord(kind);
  if (kind === "contributor") {
    const contributor = row && rowCalled(design, words, row);
    return contributor
      ? words.say("stress.when.contributor.gone", { contributor })
      : words.say("stress.when.contributor.nobody");
  }
  if (unit === "named") return words.sayDynamic(`stress.when.${kind}.${names[level]}`);
  return words.sayDynamic(`stress.when.${kind}`, {
    count: level,
    level: numberInWords(words, level, unit),
  });
}

/** Why a shock changes nothing in this design, in a sentence. */
export function withoutEffectInWords(words: Words, { reason, fields }: WithoutEffect): string {
  const named = [...new Set(fields.map((path) => labelOf(words, path)))];
  return words.sayDynamic(`stress.shock.without.${reason}`, {
    fields: words.list(named),
    count: named.length,
  });
}

/** Levels as they are tried, from mild to severe, "as designed" left out. */
export function levelsInWords(words: Words, { kind, levels }: Pick<Shock, "kind" | "levels">) {
  const tried = levels.filter((level) => level !== shockRecord(kind).levels[0]);
  return words.list(
    tried.map((level) => levelInWords(words, kind, level)),
    "unit",
  );
}
