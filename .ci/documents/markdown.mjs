// @ts-check

/**
 * What a document refers to: where its links lead, and what stands in it as code.
 * @typedef {{ links: string[], code: string[] }} References
 */

/** @param {string} text with fenced blocks and code in a line blanked out */
const withoutCode = (text) => text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");

/**
 * @param {string} text a document in Markdown
 * @returns {References}
 */
export function referencesIn(text) {
  const prose = withoutCode(text);
  const inText = [...prose.matchAll(/\]\(\s*<?([^)>\s]+)>?[^)]*\)/g)];
  const inHtml = [...prose.matchAll(/\b(?:src|href)="([^"]+)"/g)];
  const fenced = [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)];
  const inLine = [...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`\n]+)`/g)];
  const first = (/** @type {RegExpMatchArray} */ [, found = ""]) => found;
  return { links: [...inText, ...inHtml].map(first), code: [...fenced, ...inLine].map(first) };
}

/**
 * The anchors of a document's headings, by the rule of the sites that show Markdown: small letters,
 * hyphens for blanks, no other marks, and a number where one is there twice.
 * @param {string} text
 * @returns {string[]}
 */
export function anchorsIn(text) {
  const headings = [...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/^#{1,6} +(.+?)\s*#*$/gm)];
  /** @type {Map<string, number>} */
  const seen = new Map();
  return headings.map(([, heading = ""]) => {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const anchor = words.replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, "").replaceAll(" ", "-");
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times === 0 ? anchor : `${anchor}-${times}`;
  });
}

/**
 * The pictures of a document that have no words for those who do not see them.
 * @param {string} text
 * @returns {string[]} their addresses
 */
export function wordlessPicturesIn(text) {
  const marked = [...text.matchAll(/!\[\s*\]\(([^)]+)\)/g)].map(([, path = ""]) => path);
  const tags = [...text.matchAll(/<img\b[^>]*>/g)].map(([tag]) => tag);
  return [...marked, ...tags.filter((tag) => !/\balt="[^"]+"/.test(tag))];
}
