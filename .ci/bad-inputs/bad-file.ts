import { badBytes, randomBytes } from "./bad-bytes";
import { badJson } from "./bad-json";
import { randomText } from "./bad-text";
import type { Chance } from "./chance";
import { utf8 } from "./utf8";

/** Files that are nearly one of these: most with wrong values, some with wrong bytes, few anything. */
export const badFile =
  (originals: readonly object[]) =>
  (chance: Chance): Uint8Array => {
    const kind = chance.below(100);
    if (kind < 75) return utf8(badJson(chance.pick(originals), chance));
    if (kind < 96) return badBytes(utf8(JSON.stringify(chance.pick(originals))), chance);
    return kind < 98 ? utf8(randomText(chance)) : randomBytes(chance);
  };
