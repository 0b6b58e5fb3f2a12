import { describe, expect, it } from "vitest";
import type { Stated } from "../../../domain/stated";
import fields from "../../../i18n/messages/en/fields.json";
import wizard from "../../../i18n/messages/en/wizard.json";
import { createWords } from "../../../i18n/words";
import { groundsLine } from "./grounds-line";

const words = createWords("en", { ...fields, ...wizard }, { onMissing: "throw" });
const passage = "operative paragraph 3 (b)";
const line = (answer: Partial<Stated<unknown>>) => groundsLine(words, { value: 1, ...answer });

describe("does the line under an answer tell where it comes from without being opened?", () => {
  it("asks where nothing is given", () => {
    expect(groundsLine(words, undefined)).toBe("Why?");
    expect(line({ reason: "", passage: "" })).toBe("Why?");
  });
  it("names the passage, else the kind of source", () => {
    expect(line({ provenance: "text", passage })).toBe("Why? From: operative paragraph 3 (b)");
    expect(line({ provenance: "budget" })).toBe("Why? From: A budget");
  });
  it("names both reason and passage", () => {
    expect(line({ reason: "The text says so." })).toBe("Why: The text says so.");
    expect(line({ reason: "The text says so.", passage })).toBe(
      "Why: The text says so. From: operative paragraph 3 (b)",
    );
  });
  it("stays a line, however long the reason", () => {
    expect(line({ reason: "long ".repeat(400), passage: "p".repeat(300) }).length).toBeLessThan(
      190,
    );
  });
});
