import { expect, it } from "vitest";
import packageFile from "../../../package.json";
import words from "../../i18n/messages/en/accessibility.json";
import { lastHeld, lists } from "./statement";

it("does the page say every point that is written, and no other?", () => {
  for (const [part, points] of Object.entries(lists)) {
    const written = Object.keys(words)
      .filter((key) => key.startsWith(`accessibility.${part}.`))
      .map((key) => key.split(".")[2])
      .filter((name) => name !== "title" && name !== "text");
    expect([...points], part).toEqual(written);
  }
});

it("is the statement about the version that is released, so that a new one is held against the app?", () => {
  expect(lastHeld.version).toBe(packageFile.version);
});
