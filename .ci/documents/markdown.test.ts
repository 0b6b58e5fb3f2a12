import { expect, test } from "vitest";
import { anchorsIn, referencesIn, wordlessPicturesIn } from "./markdown.mjs";

const text = `# Head [linked](a.md)

See [one](b.md#place "title"), ![a picture](c.png) and <img src="d.png" alt="words">.
\`npm start\` is code, and so is \`[no](link.md)\`.

\`\`\`sh
npm run bench  # [no](link.md)
## no heading
\`\`\`

## “Why?” & more: it's 2
## Same
## Same
`;

test("are all links found, and none that stands in code?", () => {
  expect(referencesIn(text).links).toEqual(["a.md", "b.md#place", "c.png", "d.png"]);
});

test("is all code found, in a line and in blocks?", () => {
  const { code } = referencesIn(text);
  expect(code).toContain("npm start");
  expect(code.some((block) => block.includes("npm run bench"))).toBe(true);
});

test("has each heading its anchor, marks dropped and twins numbered?", () => {
  expect(anchorsIn(text)).toEqual(["head-linked", "why--more-its-2", "same", "same-1"]);
});

test("is a picture without words told?", () => {
  expect(wordlessPicturesIn(text)).toEqual([]);
  expect(wordlessPicturesIn('![](x.png) <img src="y.png"> <img src="z.png" alt="">')).toHaveLength(
    3,
  );
});
