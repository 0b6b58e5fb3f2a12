import { describe, expect, it } from "vitest";
import { readResolution } from "../match/read-resolution";
import { headedMandate } from "./cases/fictional-renewals";
import { textClauses, withoutEnd } from "./text-clause";

const clauses = textClauses(readResolution(headedMandate));
const of = (id: string) => clauses.find((clause) => clause.id === id);

describe("which clauses does a text have?", () => {
  it("paragraphs and items in the text's order, each with its level", () => {
    expect(clauses.slice(0, 8).map(({ id, level }) => [id, level])).toEqual([
      ["preamble 1", 0],
      ["preamble 2", 0],
      ["preamble 3", 0],
      ["1", 0],
      ["2", 0],
      ["3", 0],
      ["4", 0],
      ["4 (a)", 1],
    ]);
    expect(of("4 (a) (ii)")?.level).toBe(2);
  });

  it("with their own words alone, and where these stand", () => {
    expect(of("4")?.text).toMatch(/following priority tasks:$/);
    const item = of("4 (c) (i)");
    expect(headedMandate.slice(item?.start, item?.end)).toBe(
      "To monitor and report on violations of human rights;",
    );
  });

  it("with the verb of a decision, and the coded fields that they give", () => {
    expect([of("3")?.verb, of("5")?.verb, of("preamble 1")?.verb]).toEqual([
      "authorizes",
      "requests",
      "",
    ]);
    expect(of("2")?.holds).toEqual(["troopCeiling", "policeCeiling"]);
    expect(of("7")?.holds).toEqual([]);
  });

  it("none in a text of nothing", () => {
    expect(textClauses(readResolution("milk and bread"))).toEqual([]);
  });
});

it("is the sign at the end, with the word that leads on, no part of the words?", () => {
  expect(["to go;", "to go; and", "to go.", "to go, or", "to go"].map(withoutEnd)).toEqual(
    Array(5).fill("to go"),
  );
  expect(withoutEnd("to come and go and")).toBe("to come and go and");
});
