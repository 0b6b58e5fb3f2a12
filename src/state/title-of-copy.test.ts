import { describe, expect, it } from "vitest";
import { longestTitle } from "../alternatives/project/longest-title";
import { loadMessages } from "../i18n/catalogue";
import { createWords } from "../i18n/words";
import { titleOfCopy } from "./title-of-copy";

const words = createWords("en", await loadMessages("en", []), { onMissing: "throw" });
const arabic = createWords("ar", await loadMessages("ar", []), { onMissing: "throw" });

describe("can a copy be told from what stands beside it?", () => {
  it("by a number, once the plain mark is taken", () => {
    const titling = titleOfCopy(words, "Halvora");
    expect(titling([])).toBe("Halvora (copy)");
    expect(titling(["Halvora", "Halvora (copy)"])).toBe("Halvora (copy 2)");
    expect(titling(["Halvora (copy)", "Halvora (copy 2)", "Halvora (copy 4)"])).toBe(
      "Halvora (copy 3)",
    );
  });

  it("and where the title is as long as it may be", () => {
    const titling = titleOfCopy(words, "W".repeat(longestTitle));
    const first = titling([]);
    const second = titling([first]);
    expect(first).toMatch(/^W+ \(copy\)$/);
    expect(second).toMatch(/^W+ \(copy 2\)$/);
    expect([first.length, second.length]).toEqual([longestTitle, longestTitle]);
  });

  it("without marks of direction in a title of another script", () => {
    expect(titleOfCopy(arabic, "Halvora")(["Halvora (نسخة)"])).toBe("Halvora (نسخة 2)");
  });
});
