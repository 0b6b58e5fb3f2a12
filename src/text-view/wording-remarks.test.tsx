import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { loadMessages } from "../i18n/catalogue";
import { createWords } from "../i18n/words";
import { readResolution } from "../importing/match/read-resolution";
import { checkWording } from "../importing/wording/check-wording";
import { WordsProvider } from "../ui/words-context";
import { WordingRemarks } from "./wording-remarks";
import { WordingVerbs } from "./wording-verbs";

const messages = await loadMessages("en", ["wording", "reader"]);
const words = createWords("en", messages, { onMissing: "throw" });
const text = [
  "Resolution 9999 (2031)",
  "Adopted by the Security Council on 3 May 2031",
  "The Security Council,",
  "1. Decides to establish, as of 1 June 2031, the United Nations Mission in Arcadia (UNMIAR) for six months;",
  "2. Decides that UNMIAR shall have the following mandate:",
  "(a) To monitor, as appropriate, the ceasefire <b>of 4 March 2031</b>;",
  "(b) To train, as appropriate, the police by 31 August 2031;",
  "(c) To escort, where appropriate, relief by road;",
  "(d) To clear, when appropriate, the mines of Northmarch by 1 July 2031;",
  "3. Decides to remain seized of the matter.",
].join("\n");
const check = checkWording(readResolution(text));
const drawn = (element: React.ReactElement) =>
  renderToStaticMarkup(<WordsProvider words={words}>{element}</WordsProvider>);
const idOf = (index: number) => `remark-${index}`;

describe("does the list say what was found, why and where?", () => {
  const html = drawn(
    <WordingRemarks remarks={check.remarks} text={text} idOf={idOf} onShow={() => undefined} />,
  );

  it("gives each remark its kind in words, its title and its reason", () => {
    expect(html).toContain("Gap");
    expect(html).toContain("Nobody is asked to report on the mandate");
    expect(html).toContain("Say who reports, on what and when.");
    expect(html.match(/id="remark-\d"/g)).toHaveLength(check.remarks.length);
  });

  it("quotes three places of a term at most and counts the rest", () => {
    expect(html).toContain("As appropriate, 4 times in the tasks");
    expect(html.match(/operative paragraph 2 \([a-d]\)<\/span>/g)).toHaveLength(3);
    expect(html).toContain("1 more place");
  });

  it("names in each button what it shows, and has none where no text stands beside", () => {
    expect(html).toContain("Show in the text, operative paragraph 2 (a): As appropriate");
    const alone = drawn(<WordingRemarks remarks={check.remarks} text={text} idOf={idOf} />);
    expect(alone).not.toContain("<button");
  });

  it("says so where there is nothing to remark", () => {
    expect(drawn(<WordingRemarks remarks={[]} text={text} idOf={idOf} />)).toContain(
      "nothing to remark",
    );
  });

  it("puts the text's words in as text", () => {
    const places = [{ paragraph: "2 (a)", start: text.indexOf("<b>"), end: text.indexOf("</b>") }];
    const [first] = check.remarks;
    const remarks = first && places[0] ? [{ ...first, places: [places[0]] as const }] : [];
    expect(drawn(<WordingRemarks remarks={remarks} text={text} idOf={idOf} />)).toContain(
      "&lt;b&gt;",
    );
  });
});

it("counts the verbs by how far they bind", () => {
  const html = drawn(<WordingVerbs verbs={check.verbs} />);
  expect(html).toContain("decides (3)");
  expect(html.match(/<tr>/g)).toHaveLength(5);
});
