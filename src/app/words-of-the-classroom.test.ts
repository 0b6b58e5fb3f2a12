import { describe, expect, it } from "vitest";
import { builtInScenario } from "../classroom/cases/built-in-scenario";
import { loadMessages } from "../i18n/catalogue";
import { createWords } from "../i18n/words";
import { looseValue } from "../report/model/exercise/loose-value";
import { wordsOfTheClassroom } from "./words-of-the-classroom";

describe.each(["orvane-ceasefire", "besieged-valley", "after-the-count"])(
  "has the classroom the words for the answers that %s prints?",
  (id) => {
    it("names every row, those that share a name too", async () => {
      const messages = await loadMessages("en", wordsOfTheClassroom);
      const words = createWords("en", messages, { onMissing: "throw" });
      const { design, facilitator } = builtInScenario(id);
      for (const { path, value } of facilitator.model.choices)
        expect(looseValue(words, design, path, value)).not.toBe("");
    });
  },
);
