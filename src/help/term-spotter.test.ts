import { describe, expect, it } from "vitest";
import type { Locale } from "../i18n/locale";
import { type TermForms, termSpotter } from "./term-spotter";

const found = (terms: TermForms[], text: string, locale: Locale = "en") =>
  termSpotter(
    terms,
    locale,
  )(text)
    .filter(({ term }) => term)
    .map(({ term, text: words }) => `${term}: ${words}`);

const pledge = { id: "pledge", forms: "pledge|pledges" };
const police = [
  { id: "police", forms: "police" },
  { id: "fpu", forms: "formed police unit|FPU" },
];

it("is a term found as a whole word, whatever its case, each time it stands there?", () => {
  expect(found([pledge], "Pledges are no promise; a pledge is firm when pledged.")).toEqual([
    "pledge: Pledges",
    "pledge: pledge",
  ]);
});

it("is the longer term taken where two begin alike, or one lies in the other?", () => {
  expect(found(police, "A formed police unit is police.")).toEqual([
    "fpu: formed police unit",
    "police: police",
  ]);
});

it("do the pieces together say what the text said?", () => {
  const text = "FPU: pledges (of police) – FPU";
  const pieces = termSpotter([pledge, ...police], "en")(text);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(pieces[0]).toEqual({ text: "FPU", term: "fpu" });
});

describe("is a term found in the forms of its language", () => {
  it.each<[Locale, string, string, string]>([
    ["ru", "обязательств*", "Твердых обязательств нет.", "обязательств"],
    [
      "ru",
      "сформированн* полицейск* подразделени*",
      "два сформированных полицейских подразделения",
      "сформированных полицейских подразделения",
    ],
    ["ar", "ولاية", "مدة الولاية وأهدافها", "الولاية"],
    ["ar", "ولاية", "وبالولاية الحالية", "وبالولاية"],
    ["zh", "东道国的同意", "没有东道国的同意就不能部署", "东道国的同意"],
    ["fr", "mandat|mandats", "l’objet du mandat, d’un mandat", "mandat"],
    [
      "es",
      "párrafo de la parte dispositiva",
      "un párrafo de la parte dispositiva.",
      "párrafo de la parte dispositiva",
    ],
  ])("%s: %s", (locale, forms, text, form) => {
    expect(found([{ id: "x", forms }], text, locale)[0]).toBe(`x: ${form}`);
  });
});

it("is part of another word no term, and a term without forms never found?", () => {
  expect(found([{ id: "met", forms: "—" }], "It is met — at last")).toEqual([]);
  expect(found([{ id: "cut", forms: "cut" }], "cutting, shortcut")).toEqual([]);
  expect(found([], "anything")).toEqual([]);
});

it("does a form with signs of its own mean itself alone?", () => {
  expect(found([{ id: "x", forms: "C.4 (b)" }], "see C.4 (b) and C54 b")).toEqual(["x: C.4 (b)"]);
});
