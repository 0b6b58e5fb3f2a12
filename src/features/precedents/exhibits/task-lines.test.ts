import { beforeAll, describe, expect, it } from "vitest";
import { blankDesign } from "../../../domain/design";
import { withValue } from "../../../domain/edit";
import { loadMessages } from "../../../i18n/catalogue";
import { createWords, type Words } from "../../../i18n/words";
import { exhibits } from "../../../precedents/exhibits/exhibits";
import { loadExhibitDesign } from "./exhibit-designs";
import { taskLines } from "./task-lines";

let words: Words;
beforeAll(async () => {
  words = createWords("en", await loadMessages("en", ["fields"]), { onMissing: "throw" });
});

const blank = blankDesign("d", "D");

describe("what is said of a task?", () => {
  it("names its kind, its wording and where it stands", () => {
    const design = withValue(blank, "purpose.tasks", [
      {
        id: "t",
        type: { value: "protect-physical", passage: "operative paragraph 3" },
        wording: { value: "Protect people", passage: "operative paragraph 3 (a)" },
      },
    ]);
    expect(taskLines(words, design)).toEqual([
      {
        id: "t",
        type: "Physical protection of civilians",
        wording: "Protect people",
        passage: "operative paragraph 3 (a)",
      },
    ]);
  });
  it("leaves out a wording that is not stated, and takes the passage of the kind", () => {
    const design = withValue(blank, "purpose.tasks", [
      {
        id: "t",
        type: { value: "demining", passage: "operative paragraph 9" },
        wording: { value: "not-stated" },
      },
    ]);
    expect(taskLines(words, design)[0]).toMatchObject({
      wording: undefined,
      passage: "operative paragraph 9",
    });
  });
  it("says nothing where there are no tasks", () => {
    expect(taskLines(words, blank)).toEqual([]);
  });
  it.each(exhibits)("gives each task of $id a paragraph of the text", async (exhibit) => {
    const lines = taskLines(words, await loadExhibitDesign(exhibit));
    expect(lines.length).toBeGreaterThan(0);
    for (const { passage } of lines) expect(passage).toMatch(/^operative paragraphs? \d+/);
  });
});
