import { badText, randomText } from "./bad-text";
import type { Chance } from "./chance";

type Json = ReturnType<typeof JSON.parse>;

/** Keys that reach behind an object where it is copied without care. */
const reachingKeys = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "",
  "0",
];

/** Written as they stand, since JSON.stringify would not write them. */
const rawNumbers = ["1e400", "-1e400", "9".repeat(400), "1e-400", "-0", "0.1e1", "NaN", "01", "+1"];
const rawPrefix = "\u0001raw:";

const nested = (depth: number, isList: boolean): Json => {
  let inner: Json = 1;
  for (let level = 0; level < depth; level += 1) inner = isList ? [inner] : { value: inner };
  return inner;
};

/** A value that does not belong where it stands. */
function strangeValue(chance: Chance): Json {
  const makes: readonly (() => Json)[] = [
    () => chance.pick([null, true, false, "", [], {}, 0, -1, 0.5, 1e21, 2 ** 53, -(2 ** 31)]),
    () => rawPrefix + chance.pick(rawNumbers),
    () => randomText(chance),
    () =>
      chance.pick(["\uD800", "\uDFFF\uD800", "\u0000", "2026-13-45", "__proto__", "javascript:"]),
    () => "x".repeat(chance.pick([301, 5000, 200_000])),
    () => nested(chance.pick([3, 60, 900]), chance.inHundred(50)),
    () => Array.from({ length: chance.pick([2, 30, 2000]) }, () => 1),
    () => ({ value: chance.pick([null, 7, "x", [], {}]), provenance: chance.pick(["text", 1]) }),
  ];
  return chance.pick(makes)();
}

/** Any object or list inside, so that deep places are reached as often as the first ones. */
function anyHolder(value: Json, chance: Chance): Json {
  let holder = value;
  for (let depth = chance.below(8); depth > 0; depth -= 1) {
    const inner = Object.values(holder).filter((held) => typeof held === "object" && held !== null);
    if (inner.length === 0) break;
    holder = chance.pick(inner);
  }
  return holder;
}

const define = (holder: Json, key: PropertyKey, value: Json) =>
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });

/** Does one thing to a parsed file, in place. */
function change(root: Json, chance: Chance): void {
  const holder = anyHolder(root, chance);
  const keys = Object.keys(holder);
  const key = keys.length > 0 ? chance.pick(keys) : "added";
  const ways: readonly (() => void)[] = [
    () => define(holder, key, strangeValue(chance)),
    () => define(holder, key, strangeValue(chance)),
    () => delete holder[key],
    () => define(holder, chance.pick(reachingKeys), strangeValue(chance)),
    () => define(holder, `${key}${chance.pick(["s", " ", "\u0000", "_"])}`, holder[key]),
    () => Array.isArray(holder) && holder.push(...[...holder].slice(0, 3)),
    () => define(holder, key, [holder[key], holder[key]]),
    () => define(holder, key, { value: holder[key] }),
    () => define(holder, key, JSON.stringify(holder[key]) ?? ""),
    () => define(holder, key, holder[chance.pick(keys.length > 0 ? keys : [key])]),
    () => typeof holder[key] === "string" && define(holder, key, badText(holder[key], chance)),
    () =>
      typeof holder[key] === "number" && define(holder, key, holder[key] * chance.pick([-1, 1e9])),
  ];
  chance.pick(ways)();
}

/** What the writing itself can get wrong: a key twice, a comma too many, far too deep. */
function badWriting(text: string, chance: Chance): string {
  const depth = chance.pick([100, 5_000, 100_000]);
  const colons = text.split(":").length - 1;
  const anyColon = () => {
    const before = text.split(":", 1 + chance.below(Math.max(1, colons))).join(":");
    return [before, text.slice(before.length + 1)] as const;
  };
  const ways: readonly (() => string)[] = [
    () => anyColon().join(`:${"[".repeat(depth)}${"]".repeat(depth)},`),
    () => text.replace("{", '{"kind":"mandate-design","kind":7,'),
    () => text.replace(/,/, ",,"),
    () => text.replace(/:/, `:${"[".repeat(depth)}${"]".repeat(depth)},`),
    () => text.replace(/:([^,]*),/, `:${'{"a":'.repeat(depth)}1${"}".repeat(depth)},`),
    () => `${"[".repeat(depth)}${text}`,
    () => `\uFEFF${text}\u0000`,
    () => text.replaceAll('"', "'"),
    () => badText(text, chance),
  ];
  return chance.pick(ways)();
}

/** The text of a file that was valid JSON, with one to three of its values, keys or signs wrong. */
export function badJson(valid: Json, chance: Chance): string {
  const changed = structuredClone(valid);
  for (let times = 1 + chance.below(3); times > 0; times -= 1) change(changed, chance);
  const written = JSON.stringify(changed, null, chance.pick([0, 2]));
  const raw = written.replace(/"\\u0001raw:([^"]*)"/g, "$1");
  return chance.inHundred(6) ? badWriting(raw, chance) : raw;
}
