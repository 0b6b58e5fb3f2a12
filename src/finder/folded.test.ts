import { expect, it } from "vitest";
import { folded } from "./folded";

it.each([
  ["French accents and joined letters", "Maîtrise d’œuvre", "maitrise d'oeuvre"],
  ["letters whose stroke is part of them", "Østby, Łódź, Đinđić", "ostby, lodz, dindic"],
  ["Spanish", "Párrafo OPERATIVO", "parrafo operativo"],
  ["Russian yo and short i", "Ёмкий", "емкии"],
  ["Arabic vowel marks", "مُشكَّلة", "مشكله"],
  ["Arabic letters typed for each other", "إلى أداة", "الي اداه"],
  ["the joining line of Arabic", "ولايـــة", "ولايه"],
  ["wide Latin beside Chinese", "任务ＡＢ", "任务ab"],
  ["dashes and ends", " pre–deployment ", "pre-deployment"],
])("is a text compared without %s?", (_, written, typed) => {
  expect(folded(written)).toBe(typed);
});

it("do signs that only isolate a name leave no trace?", () => {
  expect(folded("\u2068UNMISS\u2069")).toBe("unmiss");
});
