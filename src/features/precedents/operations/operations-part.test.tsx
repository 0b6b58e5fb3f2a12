import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { blankDesign } from "../../../domain/design";
import { withValue } from "../../../domain/edit";
import { loadMessages } from "../../../i18n/catalogue";
import { LOCALES } from "../../../i18n/locale";
import { createWords, type Words } from "../../../i18n/words";
import { precedents } from "../../../precedents/current";
import { richDesign } from "../../../report/model/cases/rich-design";
import { useDesignStore } from "../../../state/design-store";
import { WordsProvider } from "../../../ui/words-context";
import { OperationsPart } from "./operations-part";

const namespaces = ["fields", "precedents", "operations", "yardsticks"] as const;
let words: Words;
beforeAll(async () => {
  words = createWords("en", await loadMessages("en", namespaces), { onMissing: "throw" });
});
afterEach(() => {
  useDesignStore.setState({ design: undefined });
});

/** What a first visit draws: the store as it began, since nothing is drawn a second time. */
const drawn = (id: string | undefined, filter = {}, said: Words = words) =>
  renderToStaticMarkup(
    <WordsProvider words={said}>
      <OperationsPart id={id} filter={filter} />
    </WordsProvider>,
  );

describe("is every operation shown whole?", () => {
  it("each on its page, with no word missing and no figure that is none", () => {
    for (const { id, name } of precedents) {
      const html = drawn(id);
      expect(html, id).toContain(name.replace("'", "&#x27;"));
      expect(html, id).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it.each(LOCALES)("in %s", async (locale) => {
    const messages = await loadMessages(locale, namespaces);
    const local = createWords(locale, messages, { onMissing: "throw" });
    for (const id of ["unmiss", "amisom", "mnjtf"])
      expect(() => drawn(id, {}, local)).not.toThrow();
    expect(() => drawn(undefined, { decade: 1950 }, local)).not.toThrow();
  });

  it("says that nothing was read where no source is on record", () => {
    expect(drawn("mnjtf")).toContain("No source was read for this record.");
  });

  it("says where an address names no operation", () => {
    expect(drawn("halvora")).toContain("No such operation");
  });

  it("leads to its clauses, its changes and its cases, where there are any", () => {
    const unmiss = drawn("unmiss");
    expect(unmiss).toContain('href="#/precedents?operation=unmiss"');
    expect(unmiss).toContain('href="#/precedents/changes/unmiss"');
    expect(unmiss).toMatch(/href="#\/precedents\/exhibits\/[a-z0-9-]+"/);
    expect(drawn("kfor")).toContain("The index of clauses holds none of its resolutions.");
  });

  it("works out no density of an operation in part of a country", () => {
    expect(drawn("unamid")).toContain("No density: population and area are a whole country’s");
    expect(drawn("onub")).toContain("0.77 per 1,000 people");
  });

  it("names beside a first ceiling the higher ones that are not counted", () => {
    const uncounted = "not counted: 13,000 (neither first nor highest), 17,000 (from memory)";
    expect(drawn("unmiss")).toContain(uncounted);
    expect(drawn("onub")).not.toContain("not counted");
  });

  it("names in the list a higher ceiling that is from memory, beside the one that was read", () => {
    const rows = (id: string) =>
      drawn(undefined, {})
        .split("<tr")
        .find((row) => row.includes(`/${id}"`));
    expect(rows("unmiss")).toMatch(/13,000.*from memory: 17,000/);
    expect(rows("minusca")).not.toContain("from memory:");
  });
});

describe("is the list what the address asks for?", () => {
  it("draws a row for each operation that was found, and says how many", () => {
    const html = drawn(undefined, { type: "un-peacekeeping", decade: 2010 });
    expect(html).toContain("5 operations of 126");
    expect(html.match(/<th scope="row"/g)).toHaveLength(5);
  });

  it("offers to widen the choice where nothing is found, and saves no empty list", () => {
    const html = drawn(undefined, { type: "hybrid", decade: 1940 });
    expect(html).toContain("No operation on record is like this.");
    expect(html).not.toContain("Save this list");
  });

  it("marks a strength from memory in the list", () => {
    expect(drawn(undefined, { host: "Iran" })).toMatch(/400<span[^>]*>from memory/);
  });
});

describe("does it work with and without a design?", () => {
  const section = (design: typeof richDesign | undefined) => {
    const initial = useDesignStore.getInitialState();
    initial.design = design;
    const html = drawn(undefined);
    initial.design = undefined;
    return html;
  };

  it("says that none is open, and where to open one", () => {
    expect(section(undefined)).toContain("No design is open.");
  });

  it("names five with what is alike, and that none is a model", () => {
    const html = section(withValue(richDesign, "timing.decisionDate", "2027-03-01"));
    expect(html.match(/Same: /g)).toHaveLength(5);
    expect(html).toContain("None of these is a model");
  });

  it("asks for more where the design states too little", () => {
    expect(section(blankDesign("b", "Blank"))).toContain("The design states too little");
  });
});
