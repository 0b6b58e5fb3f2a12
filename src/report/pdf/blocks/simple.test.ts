import { describe, expect, it } from "vitest";
import { gridOf } from "../paper";
import { layParagraph } from "./simple";

const setting = {
  measure: (text: string, _: unknown, size: number) => text.length * size * 0.5,
  grid: gridOf("a4"),
};

describe("does a paragraph stand with what it names?", () => {
  const lastOf = (kind: "plain" | "strong") =>
    layParagraph(setting, { kind: "paragraph", runs: [{ kind, text: "Justice reform" }] }).at(-1);
  it("all strong, it stays on the page of what follows", () => {
    expect(lastOf("strong")?.keep).toBe(true);
  });
  it("otherwise it may be the last on its page", () => {
    expect(lastOf("plain")?.keep).toBe(false);
  });
});
