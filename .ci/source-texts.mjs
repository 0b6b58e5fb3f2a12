// @ts-check
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../src/", import.meta.url));

/**
 * The texts of the product's own files, by their paths below src: what runs, without its tests.
 * @param {RegExp} ending of the names asked for
 * @returns {Map<string, string>}
 */
export function sourceTexts(ending) {
  const paths = readdirSync(source, { recursive: true, encoding: "utf8" });
  return new Map(
    paths
      .filter((path) => ending.test(path) && !/\.(test|deep)\.tsx?$/.test(path))
      .map((path) => [path, readFileSync(source + path, "utf8")]),
  );
}
