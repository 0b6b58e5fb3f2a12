import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const inRoot = (path: string) => new URL(`../../${path}`, import.meta.url);
const home = "src/i18n/messages/en";
const plain = (words: string) =>
  words
    .replace(/[’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, " ")
    .replace(/[ .,]+$/, "")
    .toLowerCase();
const said = readdirSync(inRoot(home))
  .flatMap((file) =>
    Object.values<string>(JSON.parse(readFileSync(inRoot(`${home}/${file}`), "utf8"))),
  )
  .map(plain)
  .join("\n");

/** Labels that the app fills in, as the guide shortens them. */
const filledIn = ["Accept the certain readings", "Make these edits", "Go on to ... now"];

test("does each label that the user's guide quotes stand in the app in these words?", () => {
  const guide = readFileSync(inRoot("docs/user-guide.md"), "utf8").replace(/```[\s\S]*?```/g, "");
  const quoted = [...guide.replace(/\s+/g, " ").matchAll(/["“]([A-Z][^"”“]{2,80}?)["”]/g)];
  const labels = quoted.map(([, label = ""]) => label);
  expect(labels.length).toBeGreaterThan(100);
  const strays = labels.filter(
    (label) => !filledIn.includes(label) && !said.includes(plain(label)),
  );
  expect([...new Set(strays)]).toEqual([]);
});

test("does each label that the trainers' quick start sets in bold stand in the app?", () => {
  const text = readFileSync(inRoot("docs/facilitator/quick-start.md"), "utf8").replace(/\s+/g, " ");
  const labels = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, label = ""]) => label);
  expect(labels.length).toBeGreaterThan(10);
  expect(labels.filter((label) => !said.includes(plain(label)))).toEqual([]);
});
