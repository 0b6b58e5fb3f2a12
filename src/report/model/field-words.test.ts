import { describe, expect, it } from "vitest";
import { sectionIds } from "../../domain/design";
import { factorIds, strategyIds } from "../../domain/factor";
import { deciders, units } from "../../domain/field";
import { fieldCatalogue } from "../../domain/field-catalogue";
import { provenances } from "../../domain/stated";
import { taskTaxonomy } from "../../domain/tasks/taxonomy";
import fields from "../../i18n/messages/en/fields.json";
import { optionKey } from "../../i18n/option-key";

const messages: Record<string, string> = fields;
const has = (key: string) => Object.hasOwn(messages, key);
const optionKeys = fieldCatalogue.flatMap(({ path, value }) =>
  "options" in value ? value.options.map((option) => optionKey({ has }, path, option)) : [],
);
const under = (prefix: string, ids: readonly string[]) => ids.map((id) => `fields.${prefix}.${id}`);
const wanted = new Set([
  ...fieldCatalogue.map(({ path }) => `fields.${path}.label`),
  ...optionKeys,
  ...under("section", sectionIds),
  ...under("family", [...new Set(Object.values(taskTaxonomy).map(({ family }) => family))]),
  ...under("unit", units),
  ...under("decided-by", deciders),
  ...under("provenance", provenances),
  ...under("serves", [...factorIds, ...strategyIds, "context"]),
  ...fieldCatalogue
    .filter(({ value }) => value.kind === "rows")
    .map(({ path }) => `fields.rows.${path}`),
]);
/** Units that the formatter of money and shares already has words for. */
const amounts = units.filter((unit) => unit !== "usd-millions" && unit !== "per-cent");
const alsoKnown = new Set([
  ...fieldCatalogue.map(({ path }) => `fields.${path}.help`),
  ...under("amount", amounts),
  ...under("place", ["named", "row", "column", "comments"]),
  "fields.yes",
  "fields.no",
  "fields.not-stated",
  "fields.none-listed",
  "fields.none-of-these",
]);

describe("are the words for the design complete?", () => {
  it("every field has a label, every option and every id a word", () => {
    expect([...wanted].filter((key) => !has(key))).toEqual([]);
  });

  const isOfSummary = (key: string) => key.startsWith("fields.summary.");

  it("has no word for what the design does not know", () => {
    expect(
      Object.keys(messages).filter(
        (key) => !wanted.has(key) && !alsoKnown.has(key) && !isOfSummary(key),
      ),
    ).toEqual([]);
  });

  it("gives the options of one field different words", () => {
    for (const { path, value } of fieldCatalogue) {
      if (!("options" in value)) continue;
      const said = value.options.map((option) => messages[optionKey({ has }, path, option)]);
      expect(new Set(said).size, path).toBe(said.length);
    }
  });
});
