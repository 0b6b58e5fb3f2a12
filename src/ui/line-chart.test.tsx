import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, it } from "vitest";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { LineChart } from "./line-chart";
import { WordsProvider } from "./words-context";

let words: Words;
beforeAll(async () => {
  words = createWords("en", await loadMessages("en", []), { onMissing: "throw" });
});

it("is a line chart whole without its picture: title, sentences, table?", () => {
  const html = renderToStaticMarkup(
    <WordsProvider words={words}>
      <LineChart
        title="Month 12: 6,250 in place"
        band={{ label: "To be expected", points: [{ x: 0, low: 0, high: 0 }] }}
        lines={[{ id: "plan", label: "Plan", manner: "own", points: [{ x: 0, y: 5 }] }]}
        rule={{ label: "Ceiling", y: 9 }}
        formatX={String}
        formatY={String}
        text="Month 6: 5,400."
        table={<p>Every month</p>}
      />
    </WordsProvider>,
  );
  expect(html).toMatch(/<svg[^>]*aria-hidden="true"/);
  expect(html).toMatch(/<figure[^>]*aria-labelledby="[^"]+"[^>]*aria-describedby="[^"]+"/);
  for (const text of ["Month 12: 6,250 in place", "Month 6: 5,400.", "The same as a table"])
    expect(html).toContain(text);
  expect(html).toContain("<p>Every month</p>");
});
