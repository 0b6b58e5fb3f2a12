import { describe, expect, it } from "vitest";
import { loadMessages } from "./catalogue";
import { LOCALES, type Locale } from "./locale";
import { createWords } from "./words";

const messages = {
  "ui.plain": "Saved on this device",
  "ui.greeting": "Sector {name} has {count, plural, one {# post} other {# posts}}",
  "ui.named": "Sector {name}, a {kind}",
  "ui.quoted": "The design''s title",
  "ui.tag": "Ratios < 2 and {high} > 1",
  "units.usd-millions": "USD {amount} million",
};
const words = createWords("en", messages, { onMissing: "throw" });
const lenient = createWords("en", messages);

describe("what does a key say?", () => {
  it("says a plain message as it stands", () => {
    expect(words.sayDynamic("ui.plain")).toBe("Saved on this device");
  });

  it("fills in names and chooses the plural", () => {
    expect(words.sayDynamic("ui.greeting", { name: "North", count: 1 })).toBe(
      "Sector North has 1 post",
    );
    expect(words.sayDynamic("ui.greeting", { name: "North", count: 7000 })).toBe(
      "Sector North has 7,000 posts",
    );
  });

  it("puts names in as they are, whatever is written in them", () => {
    expect(words.sayDynamic("ui.named", { name: "{count} $& 'x' # \\1", kind: "toString" })).toBe(
      "Sector {count} $& 'x' # \\1, a toString",
    );
    expect(() => words.sayDynamic("ui.named", { name: "North" })).toThrow(/kind/);
  });

  it("reads a doubled apostrophe as one", () => {
    expect(words.sayDynamic("ui.quoted")).toBe("The design's title");
  });

  it("takes angle brackets as text, in messages and in what is filled in", () => {
    expect(words.sayDynamic("ui.tag", { high: "<b>3</b>" })).toBe("Ratios < 2 and <b>3</b> > 1");
  });
});

describe("what happens without a message?", () => {
  it("throws where a gap must be found", () => {
    expect(() => words.sayDynamic("ui.absent")).toThrow(/ui\.absent/);
    expect(() => words.sayDynamic("ui.greeting", { name: "North" })).toThrow();
  });

  it("shows the key, and never fails, where a reader is waiting", () => {
    expect(lenient.sayDynamic("ui.absent")).toBe("ui.absent");
    expect(lenient.sayDynamic("ui.greeting", { name: "North" })).toContain("Sector");
  });

  it("knows which keys have a message, and not those of every object", () => {
    expect(words.has("ui.plain")).toBe(true);
    expect(words.has("ui.absent")).toBe(false);
    expect(words.has("toString")).toBe(false);
    expect(lenient.sayDynamic("toString")).toBe("toString");
  });
});

describe("how are values written?", () => {
  it("separates thousands", () => {
    expect(words.number(12500)).toBe("12,500");
    expect(words.number(2.25, { maximumFractionDigits: 1 })).toBe("2.3");
  });

  it("takes shares as 0 to 100", () => {
    expect(words.percent(12.5)).toBe("12.5%");
    expect(words.percent(100)).toBe("100%");
  });

  it("writes money in millions of US dollars", () => {
    expect(words.money(1097.04)).toBe("USD 1,097 million");
    expect(words.money(0.25)).toBe("USD 0.3 million");
  });

  it("writes dates with day, month, year, and times of day on 24 hours", () => {
    expect(words.date("2026-11-21")).toBe("21 November 2026");
    expect(words.time(new Date(2026, 10, 21, 14, 2))).toBe("14:02");
    expect(words.time(new Date(2026, 10, 21, 0, 5))).toBe("00:05");
  });

  it("joins lists with and, or, or commas", () => {
    expect(words.list(["a", "b", "c"])).toBe("a, b and c");
    expect(words.list(["a", "b"], "disjunction")).toBe("a or b");
    expect(words.list([])).toBe("");
  });
});

describe("does a Russian sentence that ends with a date end with one point?", () => {
  const said = createWords("ru", {
    "ui.today": "Сегодня {date}. Всё вымышлено.",
    "ui.plain": "Команд: {count}.",
  });
  it("takes the point of the year for its own, and leaves all others", () => {
    for (const date of ["2027-03-04", "2027-03"])
      expect(said.sayDynamic("ui.today", { date: said.date(date) })).toMatch(
        /2027\sг\.\u2069? Всё вымышлено\.$/,
      );
    expect(said.sayDynamic("ui.today", { date: "завтра" })).toMatch(/завтра\u2069?\. Всё/);
    expect(said.sayDynamic("ui.plain", { count: 3 })).toBe("Команд: 3.");
  });
});

describe("are the words that formatting needs always there?", () => {
  it("loads the units with any namespace", async () => {
    const loaded = createWords("en", await loadMessages("en", []), {
      onMissing: "throw",
    });
    expect(loaded.money(12)).toBe("USD 12 million");
    expect(loaded.say("units.square-kilometres", { amount: "12" })).toBe("12 km²");
    expect(loaded.direction).toBe("ltr");
  });

  it("loads each namespace once, however often it is asked for", async () => {
    const once = await loadMessages("en", ["cli"]);
    const twice = await loadMessages("en", ["cli", "cli", "frame"]);
    expect(twice).toEqual(once);
  });
});

describe("by which marks do parts of a sentence stand apart?", () => {
  const said = (locale: Locale) => createWords(locale, {});
  const withoutIsolates = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "");
  const usual = { label: "a: b", clauses: "a; b", commas: "a, b", closed: "a." };
  const expected = {
    ar: { ...usual, clauses: "a\u061b b", commas: "a\u060c b" },
    en: usual,
    es: usual,
    fr: { ...usual, label: "a\u00a0: b", clauses: "a\u202f; b" },
    ru: usual,
    zh: { label: "a\uff1ab", clauses: "a\uff1bb", commas: "a\uff0cb", closed: "a\u3002" },
  };

  it.each(LOCALES)("by those of the language: %s", (locale) => {
    const { labelled, clauses, commas, closed } = said(locale);
    const got = {
      label: withoutIsolates(labelled("a", "b")),
      clauses: clauses(["a", "b"]),
      commas: withoutIsolates(commas(["a", "b"])),
      closed: closed("a"),
    };
    expect(got).toEqual(expected[locale]);
  });

  it.each(LOCALES)("with marks to be had alone, for parts that are no plain text: %s", (locale) => {
    const { labelMark, clauseMark, fullStop } = said(locale);
    expect([`a${labelMark}b`, `a${clauseMark}b`, `a${fullStop}`]).toEqual([
      expected[locale].label,
      expected[locale].clauses,
      expected[locale].closed,
    ]);
  });

  it("a label without a text ends with its mark", () => {
    expect(said("en").labelled("Say", "")).toBe("Say:");
    expect(said("fr").labelled("À dire", "")).toBe("À dire\u00a0:");
    expect(said("zh").labelled("说", "")).toBe("说：");
  });

  it("a label from its text, where that runs the other way", () => {
    expect(said("ar").labelled("المصدر", "Howard")).toBe("\u2068المصدر\u2069: \u2068Howard\u2069");
    expect(said("en").labelled("Source", "هاورد")).toBe("Source: \u2068هاورد\u2069");
  });

  it("parts of two directions in the order of the language, whatever stands around them", () => {
    expect(said("ar").commas(["النص", "paragraph 3"])).toBe("\u2067النص\u060c paragraph 3\u2069");
    expect(said("en").commas(["text", "الفقرة"])).toBe("\u2066text, الفقرة\u2069");
    expect(said("ar").commas(["النص", "الفقرة"])).toBe("النص\u060c الفقرة");
    expect(said("ar").commas(["paragraph 3"])).toBe("paragraph 3");
  });

  it("items of a plain enumeration by a mark in Chinese too", () => {
    expect(said("zh").list(["a", "b", "c"], "unit")).toBe("a\u3001b\u3001c");
  });

  it("sentences by a space, but in Chinese", () => {
    expect(said("en").join(["A.", "", "B."])).toBe("A. B.");
    expect(said("zh").join(["A\u3002", "B\u3002"])).toBe("A\u3002B\u3002");
  });

  it("and end with the full stop of the language, once", () => {
    expect(said("en").closed("Why?")).toBe("Why?");
    expect(said("en").closed("So")).toBe("So.");
    expect(said("zh").closed("\u662f")).toBe("\u662f\u3002");
    expect(said("ar").closed("\u0644\u0645\u0627\u0630\u0627\u061f")).toBe(
      "\u0644\u0645\u0627\u0630\u0627\u061f",
    );
  });
});
