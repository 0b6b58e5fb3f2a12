import { describe, expect, it } from "vitest";
import { leavesOf, withItems } from "./paragraph";
import { readStructure } from "./read-structure";

const ids = (text: string) =>
  readStructure(text)
    .paragraphs.flatMap(withItems)
    .map(({ id }) => id);
const opening = "The Security Council,\nRecalling its resolutions,\n";

describe("does it find the paragraphs of a resolution?", () => {
  it("tells the preamble from the decisions", () => {
    expect(ids(`${opening}Noting the report,\n1. Decides to act;\n2. Requests a report.`)).toEqual([
      "preamble 1",
      "preamble 2",
      "1",
      "2",
    ]);
  });

  it("reads letters, Roman numbers and dashes below a number", () => {
    const text = `${opening}3. (a) Decides:\n(i) To watch;\n(ii) To help:\n- here;\n- there;\n(b) Requests a report.`;
    expect(ids(text.replace("3.", "1."))).toEqual([
      "preamble 1",
      "1",
      "1 (a)",
      "1 (a) (i)",
      "1 (a) (ii)",
      "1 (a) (ii) item 1",
      "1 (a) (ii) item 2",
      "1 (b)",
    ]);
  });

  it("takes an i after an h for a letter unless ii comes next", () => {
    const letters = ["g", "h", "i", "j"].map((letter) => `(${letter}) To act;`).join("\n");
    const before = ["a", "b", "c", "d", "e", "f"].map((letter) => `(${letter}) To act;`).join("\n");
    const found = ids(`${opening}1. Decides to:\n${before}\n${letters}`);
    expect(found).toContain("1 (i)");
    expect(found.filter((id) => id.startsWith("1 (h) "))).toEqual([]);
    const nested = ids(
      `${opening}1. Decides to:\n${before}\n(g) To act;\n(h) To do:\n(i) one;\n(ii) two;`,
    );
    expect(nested).toContain("1 (h) (ii)");
  });

  it("reads lists inside a line and leaves references alone", () => {
    const text = `${opening}1. Decides, as in paragraph 4 (b) above, that it shall: (a) watch; and (b) help;`;
    expect(ids(text)).toEqual(["preamble 1", "1", "1 (a)", "1 (b)"]);
  });

  it("goes by the verbs where nothing is numbered", () => {
    const text = `${opening}\nDecides to send observers;\n\nCalls upon the parties to cooperate;\n\nRequests a report.`;
    expect(ids(text)).toEqual(["preamble 1", "1", "2", "3"]);
  });

  it("keeps headings out of the words and over the paragraph", () => {
    const { operative } = readStructure(
      `${opening}1. Decides to act:\nSecurity\n(a) To guard;\nRelief\n(b) To feed;\nReports\n2. Requests a report.`,
    );
    expect(operative.map(({ heading }) => heading)).toEqual(["", "Reports"]);
    expect(operative[0]?.items.map(({ heading, own }) => [heading, own.text])).toEqual([
      ["Security", "To guard;"],
      ["Relief", "To feed;"],
    ]);
  });

  it("counts the parts of a divided text apart", () => {
    const text = `${opening}A\n1. Decides to act;\n2. Requests a report;\nB\nActing under Chapter VII,\n1. Decides to stop;\n2. Decides to remain seized.`;
    expect(ids(text)).toEqual(["preamble 1", "1", "2", "preamble 2", "B 1", "B 2"]);
  });

  it("does not take years, dates or page numbers at the start of a line for paragraphs", () => {
    const text = `${opening}1. Decides to act until\n31 December 2031 and in\n2032. It will report by\n15 June;\n2\n2. Requests a report.`;
    expect(ids(text)).toEqual(["preamble 1", "1", "2"]);
  });

  it("stops at the annex", () => {
    const text = `${opening}1. Decides to act;\n2. Decides to remain seized.\nAnnex\n3. Decides nothing more.`;
    expect(ids(text)).toEqual(["preamble 1", "1", "2"]);
  });

  it("finds nothing in what is no resolution", () => {
    expect(readStructure("Dear all, 1. milk 2. bread").operative).toEqual([]);
    expect(readStructure("").paragraphs).toEqual([]);
  });

  it("knows the items at the lowest level", () => {
    const [first] = readStructure(
      `${opening}1. Decides:\n(a) one:\n(i) two;\n(ii) three;\n(b) four.`,
    ).operative;
    expect(first && leavesOf(first).map(({ id }) => id)).toEqual([
      "1 (a) (i)",
      "1 (a) (ii)",
      "1 (b)",
    ]);
  });

  it("holds each word a few times at most, however lists are put inside each other", () => {
    const text = `${opening}1. Decides: ${"(a) one; (i) two; (A) three; (1) four; ".repeat(1_000)}`;
    const held = readStructure(text).operative.flatMap(withItems);
    const characters = held.reduce((sum, { whole }) => sum + whole.text.length, 0);
    expect(characters).toBeLessThan(12 * text.length);
  });

  it("takes a heading out of a paragraph of any length", () => {
    const long = "to support the mission ".repeat(20_000);
    const text = `${opening}1. Decides ${long};\nReports and reviews\n(a) to report;\n(b) to act;\n2. Decides to end.`;
    expect(ids(text)).toEqual(["preamble 1", "1", "1 (a)", "1 (b)", "2"]);
  });
});
