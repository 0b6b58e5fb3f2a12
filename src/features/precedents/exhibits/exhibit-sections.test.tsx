import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import type { MandateDesign } from "../../../domain/design";
import { openDesign } from "../../../domain/open-design";
import { currentEvidence } from "../../../evidence/current";
import { loadMessages } from "../../../i18n/catalogue";
import { LOCALES } from "../../../i18n/locale";
import { createWords, type Words } from "../../../i18n/words";
import { precedents } from "../../../precedents/current";
import { exhibitById, exhibits } from "../../../precedents/exhibits/exhibits";
import type { Exhibit } from "../../../precedents/exhibits/schema";
import { WordsProvider } from "../../../ui/words-context";
import { AssessmentSection } from "./assessment-section";
import { ExhibitList } from "./exhibit-list";
import { ExhibitPage } from "./exhibit-page";
import { ExhibitsPart } from "./exhibits-part";
import { FiguresSection } from "./figures-section";
import { JudgementsSection } from "./judgements-section";
import { LaterSection } from "./later-section";
import { LimitsSection } from "./limits-section";
import { QuestionsSection } from "./questions-section";

const namespaces = [
  "fields",
  "checks",
  "coherence",
  "evidence",
  "precedents",
  "report",
  "exhibits",
] as const;

let words: Words;
beforeAll(async () => {
  words = createWords("en", await loadMessages("en", namespaces), { onMissing: "throw" });
});

const drawn = (part: React.ReactNode, said: Words = words) =>
  renderToStaticMarkup(<WordsProvider words={said}>{part}</WordsProvider>);
const records = { evidence: currentEvidence, precedents };

function designOf({ folder, id }: Exhibit): MandateDesign {
  const file = new URL(`../../../../templates/${folder}/${id}/mandate.json`, import.meta.url);
  const opened = openDesign(readFileSync(file, "utf8"));
  if (!opened.ok) throw new Error(id);
  return opened.design;
}

const known = (id: string): Exhibit => {
  const exhibit = exhibitById(id);
  if (!exhibit) throw new Error(id);
  return exhibit;
};
const unamir = known("unamir-1994");

/** Everything that a case shows, below its heading. */
const whole = (exhibit: Exhibit) => (
  <>
    <FiguresSection design={designOf(exhibit)} />
    <AssessmentSection exhibit={exhibit} design={designOf(exhibit)} records={records} />
    <JudgementsSection exhibit={exhibit} base={currentEvidence} />
    <LaterSection exhibit={exhibit} />
    <LimitsSection />
    <QuestionsSection exhibit={exhibit} />
  </>
);

describe.each(LOCALES)("is every case said whole in %s?", (locale) => {
  let said: Words;
  beforeAll(async () => {
    said = createWords(locale, await loadMessages(locale, namespaces), { onMissing: "throw" });
  });
  it.each(exhibits)("$id", (exhibit) => {
    const html = drawn(whole(exhibit), said);
    for (const { id } of exhibit.judgements)
      expect(html).toContain(
        said.sayDynamic(`exhibits.${exhibit.id}.judgement.${id}`).slice(0, 20),
      );
    expect(drawn(<ExhibitPage exhibit={exhibit} />, said)).toContain("<h1>");
  });
});

it("do the catalogues hold words of no case, judgement or fact that is gone?", async () => {
  const messages = await loadMessages("en", ["exhibits"]);
  const wanted = exhibits.flatMap(({ id, judgements, later, questions }) => [
    `exhibits.${id}.title`,
    `exhibits.${id}.about`,
    ...judgements.map((each) => `exhibits.${id}.judgement.${each.id}`),
    ...later.map((each) => `exhibits.${id}.later.${each.id}`),
    ...Array.from({ length: questions }, (_, place) => `exhibits.${id}.question.${place + 1}`),
  ]);
  const held = Object.keys(messages).filter((key) => /^exhibits\.[a-z]+-\d{4}\./.test(key));
  expect(held.toSorted()).toEqual(wanted.toSorted());
});

describe("is a case only there to be read?", () => {
  const html = () => drawn(whole(unamir));
  it("offers no remedy, no comment, no override and no threshold to change", () => {
    expect(html()).not.toContain("<button");
    expect(html()).not.toContain("<input");
    expect(html()).not.toContain("<textarea");
  });
  it("gives no count of hits and no rate, however the case went", () => {
    for (const exhibit of exhibits) {
      const text = drawn(whole(exhibit)).replace(/<[^>]*>/g, " ");
      expect(text).not.toMatch(/\b\d+ (hits|misses|of \d+ (checks|right))\b|per cent right/i);
      expect(text).toContain("No figure of accuracy is given");
    }
  });
});

describe("does disagreement stand side by side?", () => {
  it("shows each judgement with its side, its matter, its source and how that was read", () => {
    const html = drawn(<JudgementsSection exhibit={unamir} base={currentEvidence} />);
    expect(html.match(/<li>/g)).toHaveLength(unamir.judgements.length);
    expect(html).toContain("Unfavourable");
    expect(html).toContain("Mixed or unclear");
    expect(html).toContain("Feil, 1998");
    expect(html).toContain("Recalled, not checked");
    expect(html).toContain("do not agree");
  });
  it("says that there is one judgement only, or none, and then nothing of disagreement", () => {
    const [one] = unamir.judgements;
    const withOnly = (judgements: Exhibit["judgements"]) =>
      drawn(<JudgementsSection exhibit={{ ...unamir, judgements }} base={currentEvidence} />);
    expect(withOnly([])).toContain("No published judgement");
    expect(withOnly(one ? [one] : [])).toContain("Only one published judgement");
    expect(withOnly(one ? [one] : [])).not.toContain("do not agree");
  });
  it("leads from a work of the evidence base to its page", () => {
    const html = drawn(<JudgementsSection exhibit={known("unmiss-2011")} base={currentEvidence} />);
    expect(html).toContain('href="#/evidence/sources/day-hunt-2022"');
  });
});

describe("is what came later kept apart?", () => {
  it("stands under its own heading with a date and a source for each", () => {
    const html = drawn(<LaterSection exhibit={unamir} />);
    expect(html).toContain("Known only later");
    expect(html.match(/<time/g)).toHaveLength(unamir.later.length);
    expect(html.match(/<details/g)).toHaveLength(unamir.later.length);
    expect(html).toContain('<time dateTime="1994-06-22">22 June 1994</time>');
  });
  it("is told neither by the list nor in the figures or the assessment", () => {
    for (const exhibit of exhibits) {
      const design = designOf(exhibit);
      const before = drawn(
        <>
          <ExhibitList />
          <FiguresSection design={design} />
          <AssessmentSection exhibit={exhibit} design={design} records={records} />
        </>,
      );
      for (const { id } of exhibit.later)
        expect(before).not.toContain(words.sayDynamic(`exhibits.${exhibit.id}.later.${id}`));
    }
  });
});

describe("what stands at an address of the part?", () => {
  it("lists every case with a way in, oldest first", () => {
    const html = drawn(<ExhibitsPart id={undefined} />);
    const addresses = [...html.matchAll(/#\/precedents\/exhibits\/([a-z]+-\d{4})/g)];
    expect(addresses.map(([, id]) => id)).toEqual(exhibits.map(({ id }) => id));
  });
  it("shows a case by its name while its design is on the way", () => {
    const html = drawn(<ExhibitsPart id="unifil-2006" />);
    expect(html).toContain("<h1>UNIFIL, Lebanon, August 2006</h1>");
    expect(html).toContain('role="status"');
    expect(html).toContain("https://docs.un.org/en/S/RES/1701(2006)");
  });
  it("says so where there is no such case", () => {
    expect(drawn(<ExhibitsPart id="nowhere-1900" />)).toContain("There is no such case");
  });
});
