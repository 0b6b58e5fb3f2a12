import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { everyAddress } from "../../e2e/fixtures/every-address";
import { pageAt } from "../../src/app/page-at";
import { benchFigures } from "../bench-figures.mjs";
import { withFigures } from "../bench-table.mjs";
import { root } from "../install.mjs";
import { anchorsIn, referencesIn, wordlessPicturesIn } from "./markdown.mjs";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const within = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path).replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md"));
const documents = [
  "README.md",
  "CHANGELOG.md",
  ...["docs", "src", "templates", "e2e"].flatMap(within),
];
const scripts: Record<string, string> = JSON.parse(read("package.json")).scripts;
const isOutside = (link: string) => /^[a-z]+:/i.test(link);

/** What is wrong with a link of a document; undefined where it leads somewhere. */
function flaw(document: string, link: string): string | undefined {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? document : normalize(join(dirname(document), decodeURI(path)));
  if (!existsSync(join(root, target))) return `${link}: there is no ${target}`;
  if (anchor === undefined || !target.endsWith(".md")) return undefined;
  const isThere = anchorsIn(read(target)).includes(decodeURIComponent(anchor));
  return isThere ? undefined : `${link}: ${target} has no heading with that anchor`;
}

describe.each(documents)("%s", (document) => {
  const text = read(document);
  const { links, code } = referencesIn(text);

  test("does every link within the repository lead somewhere, to the very heading?", () => {
    const flaws = links.filter((link) => !isOutside(link)).map((link) => flaw(document, link));
    expect(flaws.filter((found) => found !== undefined)).toEqual([]);
  });

  test("is there every npm command that it names?", () => {
    const named = code.flatMap((part) =>
      [...part.matchAll(/npm (?:run )?(?:--silent )?([a-z][a-z:-]*)/g)].map(
        ([, name = ""]) => name,
      ),
    );
    const npmsOwn = ["ci", "i", "install", "start", "test", "run"];
    expect(named.filter((name) => !npmsOwn.includes(name) && !(name in scripts))).toEqual([]);
  });

  test("is there every page and every address that it names?", () => {
    const pages = [...text.matchAll(/(?<![\w/])#(\/[a-z0-9/-]*)/g)].map(([, route = ""]) => route);
    const parts = everyAddress.map((address) => address.split("/").slice(0, 3).join("/"));
    const unknown = pages.filter((route) => {
      const [, page = "", part = ""] = route.split("/");
      if (pageAt(route) === undefined && page !== "recovery") return true;
      const siblings = parts.filter((address) => address.startsWith(`/${page}/`));
      return part !== "" && siblings.length > 1 && !siblings.includes(`/${page}/${part}`);
    });
    expect(unknown).toEqual([]);
  });

  test("is there every file of the source that it names?", () => {
    const paths = code.filter((part) =>
      /^(src|e2e|templates|public|docs|\.ci)\/[^\s*<>{}…]+$/.test(part),
    );
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("has every picture words for those who do not see it?", () => {
    expect(wordlessPicturesIn(text)).toEqual([]);
  });
});

test("does the index of the documents name each of them?", () => {
  const { links } = referencesIn(read("docs/README.md"));
  const here = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));
  expect(here.filter((name) => name !== "README.md" && !links.includes(name))).toEqual([]);
});

test("does the index of the decisions name each of them, by number, title and state?", () => {
  const files = readdirSync(join(root, "docs/adr")).filter((name) => /^\d{4}-/.test(name));
  const index = read("docs/adr/README.md");
  const missing = files.filter((name) => {
    const [, number = "", title = ""] = /^# (\d{4}) (.+)$/m.exec(read(`docs/adr/${name}`)) ?? [];
    return !index.includes(`| [${number}](${name}) | ${title} |`) || !name.startsWith(number);
  });
  expect(missing).toEqual([]);
  const numbers = files.map((name) => Number(name.slice(0, 4)));
  const gaps = Array.from({ length: Math.max(...numbers) }, (_, at) => at + 1).filter(
    (number) => !numbers.includes(number),
  );
  const told = [...(/^Never used: (.+)\.$/m.exec(index)?.[1] ?? "").matchAll(/\d{4}/g)].map(Number);
  expect(told).toEqual(gaps);
});

test("does every decision say when it was taken and whether it holds?", () => {
  const files = readdirSync(join(root, "docs/adr")).filter((name) => /^\d{4}-/.test(name));
  const silent = files.filter((name) => {
    const [, , state = ""] = read(`docs/adr/${name}`).split("\n");
    return !/^\d{1,2} [A-Z][a-z]+ \d{4}\. (Accepted|Replaced by \[\d{4}\]\(.+\))/.test(state);
  });
  expect(silent).toEqual([]);
});

test("does the catalogue of figures list what the bench measures (else: npm run bench -- --list --markdown)?", async () => {
  const text = read("docs/performance.md");
  expect(withFigures(text, await benchFigures(), {}, "")).toBe(text);
});

test("is every picture of the documents light enough to open at once, and shown somewhere?", () => {
  const shown = documents.flatMap((document) =>
    referencesIn(read(document)).links.map((link) => normalize(join(dirname(document), link))),
  );
  for (const name of readdirSync(join(root, "docs/pictures"))) {
    const path = join("docs/pictures", name);
    expect(statSync(join(root, path)).size, name).toBeLessThan(80_000);
    expect(shown, name).toContain(path);
  }
});
