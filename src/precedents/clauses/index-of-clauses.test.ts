import { describe, expect, it } from "vitest";
import { taskTaxonomy } from "../../domain/tasks/taxonomy";
import { precedents } from "../current";
import { acronymOf } from "./acronym";
import { indexedTexts } from "./current";
import {
  allClauses,
  listedTaskCounts,
  operationsOverTime,
  provisionOverTime,
  whoWasAsked,
} from "./look-up";
import { officialText } from "./official-text";
import { indexedTextSchema, type Provision, provisions } from "./schema";

const all = allClauses(indexedTexts);
const isTask = (component: string) => component in taskTaxonomy;
const withNumber: readonly Provision[] = [
  "troop-ceiling",
  "police-ceiling",
  "observers",
  "duration",
  "reporting",
];

describe("is the index complete?", () => {
  it("covers at least 25 texts with at least 500 clauses, each read and corrected", () => {
    expect(indexedTexts.length).toBeGreaterThanOrEqual(25);
    expect(all.length).toBeGreaterThanOrEqual(500);
    expect(all.filter(({ checked }) => !checked)).toEqual([]);
  });

  it("knows for most tasks of the taxonomy who was asked", () => {
    const known = Object.keys(taskTaxonomy).filter(
      (task) => whoWasAsked(indexedTexts, task as keyof typeof taskTaxonomy).length > 0,
    );
    expect(known.length).toBeGreaterThan(Object.keys(taskTaxonomy).length * 0.7);
  });

  it("has operations with several texts, so that change can be shown", () => {
    expect(operationsOverTime(indexedTexts)).toEqual(["unmih", "unamir", "unmis", "unmiss"]);
    const ceilings = provisionOverTime(indexedTexts, "unmiss", "troop-ceiling");
    expect(ceilings.map(({ clauses }) => clauses[0]?.value)).toEqual([7000, 13000]);
  });
});

describe("is it right?", () => {
  it("counts the listed tasks of more than a dozen mandates", () => {
    const counts = listedTaskCounts(indexedTexts);
    expect(counts.length).toBeGreaterThan(15);
    expect(Math.max(...counts)).toBeLessThan(30);
  });

  it("names every operation: from the record, or by the short name that it carries", () => {
    const known = new Set(precedents.map(({ id }) => id));
    const named = new Set(
      indexedTexts.flatMap(({ operation, acronym }) => (acronym ? [operation] : [])),
    );
    expect(all.filter(({ operation }) => !known.has(operation) && !named.has(operation))).toEqual(
      [],
    );
    expect([...named].filter((operation) => known.has(operation))).toEqual([]);
  });

  it("gives each operation the same short name throughout, and a name to show", () => {
    const names = all.map(({ operation }) => acronymOf(indexedTexts, precedents, operation));
    expect(names.every((name) => /[A-Z]/.test(name))).toBe(true);
    expect(acronymOf(indexedTexts, precedents, "minuci")).toBe("MINUCI");
    expect(acronymOf(indexedTexts, precedents, "unoci")).toBe("UNOCI");
  });

  it("is in the order of adoption, each resolution once, of the year in its symbol", () => {
    const days = indexedTexts.map(({ adopted }) => adopted);
    expect(days).toEqual([...days].sort());
    expect(new Set(indexedTexts.map(({ resolution }) => resolution)).size).toBe(
      indexedTexts.length,
    );
    const strays = indexedTexts.filter(
      ({ resolution, adopted }) => !resolution.endsWith(`(${adopted.slice(0, 4)})`),
    );
    expect(strays).toEqual([]);
  });

  it("lists nothing twice", () => {
    const keys = all.map(({ resolution, paragraph, component, operation }) =>
      [resolution, paragraph, component, operation].join("|"),
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it("gives tasks a modality and provisions none", () => {
    const torn = all.filter(
      ({ component, modality }) =>
        (provisions.some((each) => each === component) && modality !== undefined) ||
        (isTask(component) && modality === undefined),
    );
    expect(torn).toEqual([]);
  });

  it("gives figures to what is counted, and a grant to every authority to use force", () => {
    const torn = all.filter(
      ({ component, value, authority, added }) =>
        (value !== undefined && !withNumber.some((each) => each === component)) ||
        (/ceiling|observers|duration/.test(component) && value === undefined) ||
        (component === "force-authority") !== (authority !== undefined) ||
        (added && value === undefined),
    );
    expect(torn).toEqual([]);
  });

  it("leaves out the verb only where the Council invokes the Charter", () => {
    const bare = all.filter(({ verb }) => verb === undefined);
    expect(new Set(bare.map(({ component }) => component))).toEqual(new Set(["legal-basis"]));
  });

  it("refuses a paragraph that is none, a task that is unknown and any text of its own", () => {
    const [text] = indexedTexts;
    const [clause] = text?.clauses ?? [];
    const wrong = [{ paragraph: "six" }, { component: "dance" }, { quote: "Decides" }];
    for (const change of wrong) {
      const changed = { ...text, clauses: [{ ...clause, ...change }] };
      expect(indexedTextSchema.safeParse(changed).success).toBe(false);
    }
  });

  it("links to the official text", () => {
    expect(officialText("S/RES/1528 (2004)")).toBe("https://docs.un.org/en/S/RES/1528(2004)");
    expect(officialText("A/RES/1000 (ES-I) (1956)")).toBe(
      "https://docs.un.org/en/A/RES/1000(ES-I)",
    );
  });
});
