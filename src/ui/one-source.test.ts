import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { COLOURS } from "./tokens";

const src = fileURLToPath(new URL("..", import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.(css|tsx?|html|svg)$/.test(path))
  .filter((path) => !/\.(test|deep)\.|\/cases\/|^ui\/tokens\./.test(path));

/** Lines of the files that hold what is sought, as "path: what". */
const found = (pattern: RegExp, paths: readonly string[]) =>
  paths.flatMap((path) =>
    [...readFileSync(`${src}${path}`, "utf8").matchAll(pattern)].map(
      ([what]) => `${path}: ${what}`,
    ),
  );

describe("do colours and sizes of text come from the one file of tokens?", () => {
  it("no colour is written anywhere else", () => {
    const drawn = files.filter((path) => !path.endsWith(".html") && !path.endsWith("icon.svg"));
    expect(
      found(/(?<=[:"'`( ])#(?:[0-9a-f]{3}|[0-9a-f]{6})\b(?!-)|\b(?:rgba?|hsla?|oklch)\(/gi, drawn),
    ).toEqual([]);
  });

  it("the bare pages take the colour of the bar from it", () => {
    expect(found(/#[0-9a-f]{6}/gi, ["app/index.html"])).toEqual([
      `app/index.html: ${COLOURS.light.surface}`,
      `app/index.html: ${COLOURS.dark.surface}`,
    ]);
    const manifest = readFileSync(`${src}../public/manifest.webmanifest`, "utf8");
    expect(manifest).toContain(`"background_color": "${COLOURS.light.ground}"`);
    expect(manifest).toContain(`"theme_color": "${COLOURS.light.surface}"`);
  });

  it("no size of text is written anywhere else but for a room, whose words grow with the window", () => {
    const sheets = files.filter(
      (path) => path.endsWith(".css") && !/classroom\/(?:projector|run)\//.test(path),
    );
    expect(found(/font-size: (?!var\(--text-|inherit|100%|10pt|[0-9.]+em)[^;]*/g, sheets)).toEqual(
      [],
    );
  });

  it("no side of a page is left or right", () => {
    const sheets = files.filter((path) => path.endsWith(".css"));
    expect(
      found(/\b(?:margin|padding|border)-(?:left|right)\b|^\s*(?:left|right): /gm, sheets),
    ).toEqual([]);
  });
});
