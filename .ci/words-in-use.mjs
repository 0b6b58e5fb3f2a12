// @ts-check

/** Messages whose keys are put together from ids alone: a check, a reason, a field, a figure. */
const madeOfIds = /^(checks|coherence|fields|cost\.figure|stress\.figure)\./;

/**
 * The keys that no line of the code says. A key is said where it stands as it is, where a template
 * such as `vote.position.${position}` can make it, and where what it begins with is handed on and
 * the rest is an id ("exercises.mark" and "town"). Keys made of ids alone need every part known.
 * @param {readonly string[]} keys
 * @param {string} code all of it in one text
 * @returns {string[]}
 */
export function unsaidKeys(keys, code) {
  const literals = new Set(
    [...code.matchAll(/["'`]([\w-][\w .-]*)["'`]/g)].map(([, text]) => text),
  );
  // A name space alone is no beginning of a key: it is a word like any other.
  const handedOn = new Set([...literals].filter((text) => text?.includes(".")));
  const parts = new Set(code.match(/[\w-]+/g));
  const templates = templatesBySpace(code);
  /** @param {string} key */
  const isHandedOn = (key) =>
    [...key.matchAll(/\./g)].some(
      ({ index }) => handedOn.has(key.slice(0, index)) && literals.has(key.slice(index + 1)),
    );
  /** @param {string} key */
  const isOfIds = (key) =>
    madeOfIds.test(key) && key.split(/[.[\]]+/).every((part) => parts.has(part));
  return keys.filter(
    (key) =>
      !literals.has(key) &&
      !templates.get(key.split(".")[0] ?? "")?.some((template) => template.test(key)) &&
      !isHandedOn(key) &&
      !isOfIds(key),
  );
}

/**
 * Templates that begin with a name space, as patterns of the keys that they can make.
 * @param {string} code
 * @returns {Map<string, RegExp[]>}
 */
function templatesBySpace(code) {
  const found = [...code.matchAll(/`([a-z-]+)((?:\.[\w-]+)*\.[^`\s/]*\$\{[^`\n]*)`/g)];
  /** @type {Map<string, RegExp[]>} */
  const templates = new Map();
  for (const [, space = "", rest = ""] of found) {
    const fixed = rest.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map(literally);
    const pattern = new RegExp(`^${space}${fixed.join("[\\w .[\\]-]+")}$`);
    templates.set(space, [...(templates.get(space) ?? []), pattern]);
  }
  return templates;
}

/** @param {string} text */
const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
