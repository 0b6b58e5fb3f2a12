import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { evaluate } from "../src/engine/evaluate";
import { currentEvidence } from "../src/evidence/current";
import { embedNamespaces } from "../src/features/share/embed/embed-namespaces";
import { EmbeddedAssessment } from "../src/features/share/embed/embedded-assessment";
import { EmbeddedProblem } from "../src/features/share/embed/embedded-problem";
import { loadMessages } from "../src/i18n/catalogue";
import { LOCALES, type Locale } from "../src/i18n/locale";
import { createWords } from "../src/i18n/words";
import { precedents } from "../src/precedents/current";
import { richDesign } from "../src/report/model/cases/rich-design";
import type { LinkProblem } from "../src/storage/link/design-link";
import { WordsProvider } from "../src/ui/words-context";
import { saidInFrame } from "./embed-page.mjs";

const assessment = evaluate(richDesign, { evidence: currentEvidence, precedents });

/** The words that the built page has: those that it never says are left out of it. */
async function wordsIn(locale: Locale) {
  const messages = saidInFrame({ ...(await loadMessages(locale, embedNamespaces)) });
  return createWords(locale, messages, { onMissing: "throw" });
}

async function draw(locale: Locale, design = richDesign) {
  return renderToStaticMarkup(
    <WordsProvider words={await wordsIn(locale)}>
      <EmbeddedAssessment
        design={design}
        assessment={assessment}
        base={currentEvidence}
        date="2026-11-21"
        address="./#/link/abc"
      />
    </WordsProvider>,
  );
}

describe("does a frame say what an assessment says, and nothing to change?", () => {
  it.each(LOCALES)("in %s, with the words that the build keeps", async (locale) => {
    const html = await draw(locale);
    expect(html).toContain("United Nations operation in Karesh");
    expect(html).toContain("For official use");
    expect(html.match(/<article/g)).toHaveLength(assessment.factors.length);
  });
  it("with every check and its findings counted, the versions, the day and the way back", async () => {
    const html = await draw("en");
    const checks = [
      ...assessment.factors.flatMap((factor) => factor.checks),
      ...assessment.coherence,
    ];
    expect(html.match(/Findings for: /g)).toHaveLength(checks.length);
    expect(html).toContain(`Checks ${assessment.engineVersion}, evidence 2026.1.`);
    expect(html).toContain("Worked out on 21 November 2026");
    expect(html).toContain('href="./#/link/abc"');
    expect(html).not.toMatch(/<(?:button|input|form|select|textarea|img|script)/);
  });
  it("no answer and no reason of the design beyond its title and marking", async () => {
    const html = await draw("en");
    expect(html).not.toContain("Fighting resumed in the east");
    expect(html).not.toContain("N. Okafor-Lindqvist");
  });
  it("a title that is markup stays text", async () => {
    const about = { title: "<script>alert(1)</script>" };
    expect(await draw("en", { ...richDesign, about })).not.toContain("<script>");
  });
});

const problems: LinkProblem[] = [
  { code: "link-cut-off", has: 10, of: 20 },
  { code: "link-damaged" },
  { code: "link-empty" },
  { code: "link-foreign" },
  { code: "link-newer" },
  { code: "link-too-long", size: 2, most: 1 },
  { code: "link-too-much", most: 5_000_000 },
  { code: "link-unsupported" },
];

it.each(LOCALES)("does a frame say in %s why it shows nothing?", async (locale) => {
  const words = await wordsIn(locale);
  for (const problem of problems) {
    const html = renderToStaticMarkup(
      <WordsProvider words={words}>
        <EmbeddedProblem problem={problem} />
      </WordsProvider>,
    );
    expect(html).toContain(words.say("share.embedded.refused"));
  }
});
