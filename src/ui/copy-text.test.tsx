import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { loadMessages } from "../i18n/catalogue";
import { createWords } from "../i18n/words";
import { CopyText } from "./copy-text";
import { WordsProvider } from "./words-context";

it("is the text shown whole, from left to right, not to be changed, with its button and a place for what came of it?", async () => {
  const words = createWords("ar", await loadMessages("ar", []));
  const html = renderToStaticMarkup(
    <WordsProvider words={words}>
      <CopyText
        label="The link"
        text="https://example.org/#/link/a"
        copy="Copy the link"
        copied="Copied."
        refused="Refused."
      />
    </WordsProvider>,
  );
  const id = /<label[^>]*for="([^"]+)"[^>]*>The link/.exec(html)?.[1];
  const box = /<textarea[^>]*>[^<]*/.exec(html)?.[0];
  expect(box).toContain(`id="${id}"`);
  expect(box).toContain('dir="ltr"');
  expect(box).toContain("readOnly");
  expect(box).toMatch(/>https:\/\/example\.org\/#\/link\/a$/);
  expect(html).toMatch(/<button[^>]*type="button"[^>]*>.*Copy the link/);
  expect(html).toContain('<p role="status"></p>');
  expect(html).not.toMatch(/Copied\.|Refused\./);
});
