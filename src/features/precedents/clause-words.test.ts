import { describe, expect, it } from "vitest";
import { loadMessages } from "../../i18n/catalogue";
import { createWords } from "../../i18n/words";
import { indexedTexts } from "../../precedents/clauses/current";
import { allClauses } from "../../precedents/clauses/look-up";
import {
  clauseInWords,
  componentInWords,
  figureInWords,
  paragraphInWords,
  verbInWords,
} from "./clause-words";

const messages = await loadMessages("en", ["fields", "precedents-page"]);
const words = createWords("en", messages, { onMissing: "throw" });
const all = allClauses(indexedTexts);

describe("is every clause of the index said in words?", () => {
  it("names its component and its verb, and leaves no id or placeholder", () => {
    for (const clause of all) {
      expect(componentInWords(words, clause.component)).toMatch(/^[A-Z]/);
      if (clause.verb) expect(verbInWords(words, clause.verb)).toMatch(/^[a-z ]+$/);
      expect(clauseInWords(words, clause)).not.toMatch(/[{}]|undefined|[^,] item \d/);
    }
  });

  it.each([
    [{ component: "duration", value: 7.5 }, "7.5 months"],
    [{ component: "duration", value: 1 }, "1 month"],
    [{ component: "reporting", value: 90 }, "every 90 days"],
    [{ component: "troop-ceiling", value: 17300, added: true }, "17,300 people more"],
    [{ component: "troop-ceiling", value: 6240 }, "6,240 people"],
    [{ component: "force-authority", authority: "necessary-action" }, "necessary action"],
    [{ component: "exit" }, ""],
  ] as const)("%j: %s", (clause, said) => {
    expect(figureInWords(words, { paragraph: "1", checked: true, ...clause })).toBe(said);
  });

  it("writes paragraphs as a reader finds them", () => {
    expect(paragraphInWords(words, "6 (i)")).toBe("6 (i)");
    expect(paragraphInWords(words, "12 (a) item 2")).toBe("12 (a), item 2 of the list");
    expect(paragraphInWords(words, "preamble 15")).toBe("preamble, paragraph 15");
  });
});
