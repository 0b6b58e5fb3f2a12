// @ts-check

/**
 * A document around a place that a command writes anew, which stands between two marks.
 * @param {string} document
 * @param {string} name of the place
 * @returns {[before: string, inside: string, after: string]} the marks go with what is around
 */
export function between(document, name) {
  const [begins, ends] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const [from, to] = [document.indexOf(begins), document.indexOf(ends)];
  if (from < 0 || to < from) {
    throw new Error(`The document needs a line "${begins}" and below it a line "${ends}".`);
  }
  const start = from + begins.length;
  return [document.slice(0, start), document.slice(start, to), document.slice(to)];
}
