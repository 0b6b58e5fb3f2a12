import { expect, it } from "vitest";
import { loadMessages } from "../i18n/catalogue";
import { createWords } from "../i18n/words";
import { paragraphInWords, precedentInWords } from "./paragraph-in-words";

const words = createWords("en", await loadMessages("en", ["draft-page"]), { onMissing: "throw" });

it("is a paragraph of the preamble told from one that decides?", () => {
  expect(paragraphInWords(words, "4 (a)")).toBe("paragraph 4 (a)");
  expect(paragraphInWords(words, "preamble 3")).toBe("preambular paragraph 3");
  expect(paragraphInWords(words, "B preamble 3")).toBe("preambular paragraph B 3");
});

it("is a precedent named by operation, decision and paragraph?", () => {
  const precedent = { operation: "UNMIS", resolution: "S/RES/1590 (2005)", paragraph: "4 (a)" };
  expect(precedentInWords(words, precedent)).toBe("UNMIS, S/RES/1590 (2005), paragraph 4 (a)");
});
