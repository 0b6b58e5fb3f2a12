import { expect, it } from "vitest";
import { loadMessages } from "../i18n/catalogue";
import { createWords } from "../i18n/words";
import { citationInWords } from "./citation-in-words";

const words = createWords("en", await loadMessages("en", ["reader"]), { onMissing: "throw" });

it.each([
  ["7 (a) (ii)", "operative paragraph 7 (a) (ii)"],
  ["B 2", "operative paragraph B 2"],
  ["preamble 4", "preambular paragraph 4"],
  ["B preamble 4", "preambular paragraph B 4"],
  ["heading", "the heading"],
])("is %s cited as %s?", (paragraph, said) => {
  expect(citationInWords(words, paragraph)).toBe(said);
});
