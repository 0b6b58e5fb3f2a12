import { sep } from "node:path";
import { expect, it } from "vitest";
import { sourceTexts } from "./source-texts.mjs";
import { deadClasses } from "./styles-in-use.mjs";

const byPath = (ending: RegExp) =>
  new Map([...sourceTexts(ending)].map(([path, text]) => [path.split(sep).join("/"), text]));

it("is something drawn with every class of the style sheets?", () => {
  const sheets = byPath(/\.module\.css$/);
  expect(sheets.size).toBeGreaterThan(40);
  expect(deadClasses(sheets, byPath(/\.tsx?$/))).toEqual([]);
});

const sheet = ["vote/vote.module.css", "/* .told */ .row,\n.row > .cell { gap: 0.5rem }"] as const;
const from = (path: string, text: string) =>
  deadClasses(new Map([sheet]), new Map([[path, text]])).flatMap(({ dead }) => dead);

it("is a class noticed that nothing is drawn with, whatever other sheets have?", () => {
  const own = 'import styles from "./vote.module.css"; styles.row';
  expect(from("vote/page.tsx", own)).toEqual(["cell"]);
  expect(from("vote/page.tsx", `${own}; styles["cell"]`)).toEqual([]);
  expect(from("other/page.tsx", `${own}; styles.cell`)).toEqual(["row", "cell"]);
});

it("is a sheet whose classes are picked by a value held to be drawn with?", () => {
  const picks = 'import looks from "../vote/vote.module.css"; looks[kind]';
  expect(from("other/page.tsx", picks)).toEqual([]);
});
