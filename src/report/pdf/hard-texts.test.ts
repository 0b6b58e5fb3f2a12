import { beforeAll, describe, expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import type { Locale } from "../../i18n/locale";
import { type BodyText, bodyTextOf, flatText, textInOrder } from "./cases/body-text";
import { pdfIn } from "./cases/report-in";
import { margin } from "./paper";

const cases: readonly (readonly [name: string, locale: Locale, text: string, shown?: string])[] = [
  ["a Latin word of 10,000 letters", "en", "Abcdefghij".repeat(1000)],
  ["an Arabic word of 10,000 letters", "ar", "الاستخبارات".repeat(900)],
  ["a Chinese text of 10,000 characters", "zh", "保护平民，".repeat(2000)],
  ["Arabic within English", "en", "The mission (بعثة الأمم المتحدة، 2011) in Juba [جوبا] stays."],
  ["Chinese within French", "fr", "« L’accord 和平协议 », signé : 12 % ; et après ?"],
  [
    "English within Arabic",
    "ar",
    "قررت UNMISS (2011) أن 7,000 من الأفراد: \u2066S/RES/1996 (2011)\u2069؛ «نعم».",
  ],
  ["marks on Arabic letters", "ar", "أصلًا وفورًا جدًّا، مُقرَّر لَهُ ٣٫٥٪ (شيئًا)"],
  ["typed forms of Arabic letters", "ar", "\ufee3\ufeae\ufea3\ufe92\ufe8e", "مرحبا"],
  ["isolates and marks of direction", "en", "a\u2066b\u2069 \u200fc\u200e \u202ad\u202c", "ab c d"],
  ["emoji and half of one", "en", "Peace 🕊 \ud83d or not \udc00", "Peace ? ? or not ?"],
  ["letters that no font has", "en", "शान्ति እና ሰላም", "?"],
  ["markup and formulas", "en", "<b>bold</b> & <script>x()</script> =SUM(A1) +1 -1 @x"],
];

const filled = cases.map(([name, locale, text, shown = text]) => ({ name, locale, text, shown }));

describe.each(filled)("is $name shown or visibly replaced?", ({ locale, text, shown }) => {
  let made: Awaited<ReturnType<typeof pdfIn>>;
  let body: BodyText;
  beforeAll(async () => {
    const design = blankDesign("hard", "Hard");
    made = await pdfIn(locale, { ...design, about: { ...design.about, summary: text } });
    body = await bodyTextOf(made.bytes);
  });

  it("reads back as it is shown", async () => {
    expect(flatText(await textInOrder(made.bytes))).toContain(flatText(shown));
  });

  it("is drawn inside the edges", () => {
    const over = body.found.filter(
      ({ left, right }) => left < margin - 0.5 || right > body.width - margin + 0.5,
    );
    expect(over).toEqual([]);
  });

  it("is named where it could not be drawn", async () => {
    const said = flatText(await textInOrder(made.bytes));
    for (const character of made.missing) {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      expect(said).toContain(`U+${code}`);
    }
    expect(made.missing.length > 0).toBe(shown.includes("?") && !text.includes("?"));
  });
});

it("gives the same bytes for the same Arabic and Chinese report", async () => {
  const design = blankDesign("same", "UNMISS 和平");
  for (const locale of ["ar", "zh"] as const) {
    const [one, other] = [await pdfIn(locale, design), await pdfIn(locale, design)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  }
});
