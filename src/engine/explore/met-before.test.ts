import fc from "fast-check";
import { expect, it } from "vitest";
import { MetBefore } from "./met-before";

const name = fc.integer({ min: 0, max: 2 ** 30 - 1 });
/** Near to each other, so that they share their places in the table. */
const nearby = fc.integer({ min: 0, max: 3 });

it("is a combination new the first time, and only then?", () => {
  const pair = fc.oneof(fc.tuple(name, name), fc.tuple(nearby, nearby));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 60 }), (pairs) => {
      const met = new MetBefore(pairs.length);
      const known = new Set<string>();
      for (const [first, second] of pairs) {
        expect(met.isNew(first, second)).toBe(!known.has(`${first} ${second}`));
        known.add(`${first} ${second}`);
      }
    }),
  );
});
