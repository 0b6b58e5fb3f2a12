import { optionInWords } from "../../../i18n/option-key";
import type { Words } from "../../../i18n/words";
import { type SizeBand, sizeBounds } from "../../../precedents/browse/size-band";
import type { Component } from "../../../precedents/nearest/compare-traits";
import type { ComponentId } from "../../../precedents/nearest/traits";
import type { Precedent, PrecedentType } from "../../../precedents/schema";

/** A type of operation, or that it cannot be told. */
export function typeInWords(words: Words, type: PrecedentType | "untold" | null): string {
  return type === null || type === "untold"
    ? words.say("operations.type.untold")
    : optionInWords(words, "operation.type", type);
}

export function organisationInWords(words: Words, id: Precedent["organisation"]): string {
  return words.say(`operations.organisation.${id}`);
}

/** What a country's words are filed under: "Côte d'Ivoire" is "cote-d-ivoire". */
export function countryKey(name: string): string {
  const bare = name
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
  return `operations.country.${bare.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")}`;
}

/** A country in the reader's language; as the record writes it where there is no word for it. */
export function countryInWords(words: Words, name: string): string {
  const key = countryKey(name);
  return words.has(key) ? words.sayDynamic(key) : name;
}

/** Several countries, one after the other. */
export function countriesInWords(words: Words, names: readonly string[]): string {
  return words.list(
    names.map((name) => countryInWords(words, name)),
    "unit",
  );
}

/** A band of military strength: "501 to 2,500". */
export function sizeInWords(words: Words, band: SizeBand): string {
  if (band === "unread") return words.say("operations.size.unread");
  const { above, most } = sizeBounds[band];
  if (most === undefined) return words.say("operations.size.above", { most: above });
  return above === 0
    ? words.say("operations.size.to", { most })
    : words.say("operations.size.between", { least: above + 1, most });
}

/** A decade by its first and last year. */
export function decadeInWords(words: Words, decade: number): string {
  return words.say("operations.decade", { first: `${decade}`, last: `${decade + 9}` });
}

/** What a design or an operation has on one point, or that it is not known. */
export function traitInWords(words: Words, id: ComponentId, value: Component["one"]): string {
  if (value === undefined) return words.say("precedents.blank");
  if (typeof value === "boolean") return words.say(`operations.protection.${value ? "yes" : "no"}`);
  if (typeof value === "number") return id === "years" ? `${value}` : words.number(value);
  if (value === "yes" || value === "partial" || value === "no")
    return words.say(`operations.chapter.${value}`);
  return typeInWords(words, value);
}

export function pointInWords(words: Words, id: ComponentId): string {
  return words.say(`operations.component.${id}`);
}

/** Points one after the other: "type of operation, year". */
export function pointsInWords(words: Words, ids: readonly ComponentId[]): string {
  return words.list(
    ids.map((id) => pointInWords(words, id)),
    "unit",
  );
}
