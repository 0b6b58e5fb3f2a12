// @ts-check
import { posix } from "node:path";

/** @typedef {{ sheet: string, dead: string[] }} DeadClasses */

/**
 * Classes of style sheets that no file draws with. A sheet of which a file picks classes by a value
 * (`styles[kind]`) is drawn with whole.
 * @param {ReadonlyMap<string, string>} sheets by path
 * @param {ReadonlyMap<string, string>} code by path
 * @returns {DeadClasses[]}
 */
export function deadClasses(sheets, code) {
  const users = [...code].flatMap(([path, text]) => sheetsOf(path, text));
  return [...sheets]
    .map(([sheet, css]) => {
      const own = users.filter((user) => user.sheet === sheet);
      return { sheet, dead: classesIn(css).filter((name) => !own.some(drawsWith(name))) };
    })
    .filter(({ dead }) => dead.length > 0);
}

/**
 * The sheets that a file draws with, and the name under which it has each.
 * @param {string} path
 * @param {string} text
 */
function sheetsOf(path, text) {
  return [...text.matchAll(/import (\w+) from "(\.[^"]+\.module\.css)"/g)].map(
    ([, name = "", from = ""]) => ({ sheet: posix.join(posix.dirname(path), from), name, text }),
  );
}

/**
 * @param {string} name of a class
 * @returns {(user: { name: string, text: string }) => boolean}
 */
const drawsWith = (name) => (user) =>
  new RegExp(`\\b${user.name}(\\.${name}\\b|\\["${name}"\\]|\\[(?!"))`).test(user.text);

/**
 * @param {string} css
 * @returns {string[]}
 */
function classesIn(css) {
  const selectors = [...css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{};]+)\{/g)]
    .map(([, selector = ""]) => selector)
    .filter((selector) => !selector.trim().startsWith("@"));
  const names = selectors.flatMap((selector) => selector.match(/(?<=\.)[a-zA-Z][\w-]*/g) ?? []);
  return [...new Set(names)];
}
