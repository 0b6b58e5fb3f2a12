import { describe, expect, it } from "vitest";
import { loadMessages } from "../../i18n/catalogue";
import { createWords } from "../../i18n/words";
import { readResolution } from "../match/read-resolution";
import { faulty } from "./cases/faulty";
import { wellMade } from "./cases/well-made";
import { checkWording } from "./check-wording";
import { quoted, remarkInWords } from "./remark-in-words";

const words = createWords("en", await loadMessages("en", ["wording"]), { onMissing: "throw" });

describe("is every remark said in words?", () => {
  it.each(faulty)("$about", ({ text, id }) => {
    const found = checkWording(readResolution(text)).remarks.find((each) => each.id === id);
    const said = found && remarkInWords(words, found);
    expect(said?.title).toMatch(/^[A-Z0-9].*[^.]$/);
    expect(said?.why).toMatch(/\.$/);
    expect(`${said?.title}${said?.why}`).not.toMatch(/[{}]|\d{4}-\d{2}-\d{2}|undefined/);
  });

  it("says the count of tasks as our coding's, and no verdict", () => {
    const [count] = checkWording(readResolution(wellMade), [1, 8, 19]).remarks;
    const said = count && remarkInWords(words, count);
    expect(said).toEqual({
      title: "3 tasks are listed",
      why: "Of 3 published mandates that list tasks, 1 list fewer; the middle one lists 8, the longest 19, as counted by our coding. No number is too many or too few by itself.",
    });
  });

  it("writes days out", () => {
    const { text } = faulty.find(({ id }) => id === "two-end-dates") ?? { text: "" };
    const [found] = checkWording(readResolution(text)).remarks;
    expect(found && remarkInWords(words, found).title).toContain("31 May 2032");
  });
});

describe("are the text's own words quoted?", () => {
  it("on one line and cut between words", () => {
    const text = "Decides  to\nextend the mandate";
    expect(quoted(text, { paragraph: "1", start: 0, end: text.length })).toBe(
      "Decides to extend the mandate",
    );
    expect(quoted(text, { paragraph: "1", start: 0, end: text.length }, 15)).toBe("Decides to …");
  });
});
