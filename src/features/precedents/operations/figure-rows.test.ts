import { describe, expect, it } from "vitest";
import { loadMessages } from "../../../i18n/catalogue";
import { createWords } from "../../../i18n/words";
import { precedents } from "../../../precedents/current";
import { figureAt, figureFields } from "../../../precedents/figure-origin";
import { blankFigures, figureName, figureRows } from "./figure-rows";
import { operationCsv } from "./operation-csv";

const messages = await loadMessages("en", ["fields", "precedents", "operations"]);
const words = createWords("en", messages, { onMissing: "throw" });
const operation = (id: string) => {
  const found = precedents.find((each) => each.id === id);
  if (!found) throw new Error(`no operation ${id}`);
  return found;
};
const row = (id: string, figure: string) =>
  figureRows(words, operation(id)).find((each) => each.id === figure);

describe("is every figure of an operation shown with what limits it?", () => {
  it("shows each that is held and names each that is not", () => {
    for (const precedent of precedents) {
      const ids = figureRows(words, precedent).map(({ id }) => id);
      const blank = blankFigures(words, precedent);
      expect(new Set(ids).size, precedent.id).toBe(ids.length);
      for (const field of figureFields) {
        const isHeld = figureAt(precedent, field) !== undefined;
        expect(ids.includes(field), `${precedent.id} ${field}`).toBe(isHeld);
        expect(blank.includes(figureName(words, field))).toBe(!isHeld);
      }
    }
  });

  it("gives no source to a figure from memory and one to every other", () => {
    for (const precedent of precedents)
      for (const { id, how, known, sources } of figureRows(words, precedent)) {
        expect(known, `${precedent.id} ${id}`).not.toBe("");
        expect(sources.length > 0, `${precedent.id} ${id}`).toBe(how !== "recalled");
        for (const { href } of sources) expect(() => new URL(href)).not.toThrow();
      }
  });

  it.each([
    ["unmee", "population", "2,250,000", /^2000; Eritrea only; /],
    ["unamid", "population", "32,760,000", /not comparable/],
    ["amisom", "budget", "USD 303.9 million", /^2011-12; United Nations support only; /],
    [
      "amisom",
      "peakAuthorised.troops",
      "22,126",
      /^military and police together; set by S\/RES\/2124/,
    ],
    ["untac", "lifetimeCost", "USD 1,621 million", /^taken together with UNAMIC$/],
    ["unmiset", "peakDeployedUniformed", "5,547", /^31 August 2002$/],
    ["unmiss", "other-0", "13,000", /^15 December 2015; set by S\/RES\/2252 \(2015\)$/],
    ["unmil", "observers", "250", /^set by S\/RES\/1509 \(2003\)$/],
  ])("%s %s", (id, figure, value, covers) => {
    expect(row(id, figure)?.value).toBe(value);
    expect(row(id, figure)?.covers).toMatch(covers);
  });

  it("leads to the official text of the resolution that set a figure, once", () => {
    expect(row("unmiss", "initialAuthorised.troops")?.sources).toEqual([
      { href: "https://docs.un.org/en/S/RES/1996(2011)", name: "S/RES/1996 (2011)" },
    ]);
    expect(row("unmiss", "initialAuthorised.troops")?.known).toBe("Read in a source");
  });

  it("says where a figure is from memory, and where it is not known which page gave it", () => {
    expect(row("uniimog", "peakDeployedUniformed")?.known).toMatch(/^From memory/);
    expect(row("unprofor", "peakDeployedMilitary")?.known).toBe("Read in one of these pages");
  });
});

describe("is the list saved as it is?", () => {
  const text = operationCsv(words, [operation("uniimog"), operation("unoci")]);
  const [head = "", first = "", second = ""] = text.slice(1).split("\r\n");

  it("has a row for each operation and a column for each figure", () => {
    for (const field of figureFields) expect(head).toContain(figureName(words, field));
    expect(first).toMatch(/^uniimog,/);
    expect(second).toMatch(/^unoci,UNOCI,/);
    expect(text.split("\r\n")).toHaveLength(4);
  });

  it("writes plain numbers, leaves blanks blank and names what is from memory", () => {
    expect(first).toContain(",400,");
    expect(first).toContain(",,,,");
    expect(first).toContain("highest reported number of uniformed personnel deployed");
    expect(second).toContain(",6240,350,9792,1555,");
  });
});
