import { expect, it } from "vitest";
import { checks } from "../../../engine/registry";
import fields from "../../../i18n/messages/en/fields.json";
import room from "../../../i18n/messages/en/room.json";
import { createWords } from "../../../i18n/words";
import { appliesInWords } from "./applies-in-words";

const words = createWords("en", { ...fields, ...room }, { onMissing: "throw" });

it("does every check say to which types of operation and kinds of decision it applies?", () => {
  for (const check of checks) {
    const [types, decisions] = appliesInWords(words, check);
    expect(types).toMatch(/^Types of operation: /);
    expect(decisions).toMatch(/^Kinds of decision: /);
  }
});

it("are named ones listed, a missing list said to be all, and a further condition pointed out?", () => {
  const applies = { types: ["un-peacekeeping", "hybrid"] as const, when: () => true };
  expect(appliesInWords(words, { applies })).toEqual([
    "Types of operation: UN peacekeeping operation or Hybrid operation.",
    "Kinds of decision: all.",
    expect.stringMatching(/^A further condition/),
  ]);
});
