import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { loadMessages } from "../i18n/catalogue";
import { createWords } from "../i18n/words";
import { Term } from "./term";
import { WordsProvider } from "./words-context";

it("does a word of the field keep its meaning closed until asked, and tied to it?", async () => {
  const words = createWords("en", await loadMessages("en", []), { onMissing: "throw" });
  const html = renderToStaticMarkup(
    <WordsProvider words={words}>
      <Term meaning="The highest number that may be deployed.">troop ceiling</Term>
    </WordsProvider>,
  );
  const [, controlled] = /aria-controls="([^"]+)"/.exec(html) ?? [];
  expect(html).toContain('aria-expanded="false"');
  expect(html).toMatch(new RegExp(`id="${controlled}"[^>]*hidden=""`));
  expect(html).toContain("troop ceiling: The highest number that may be deployed.");
});
