import * as fc from "fast-check";
import { expect, it } from "vitest";
import { currentEvidence } from "../evidence/current";
import { precedents } from "../precedents/current";
import { allResults } from "./assessment";
import { arbitraryChange, arbitraryDesign, type Change } from "./cases/arbitrary-design";
import { ownAnswer } from "./cases/without-touches";
import { evaluate } from "./evaluate";
import { checks } from "./registry";

const records = { evidence: currentEvidence, precedents };
const needsOf = new Map(checks.map(({ id, needs }) => [id, new Set<string>(needs)]));

const changed = arbitraryDesign.chain((design) =>
  fc.tuple(fc.constant(design), fc.array(arbitraryChange(design), { minLength: 5, maxLength: 5 })),
);

it("does changing a field change only checks that say they need it?", () => {
  fc.assert(
    fc.property(changed, ([design, changes]) => {
      const before = allResults(evaluate(design, records)).map(ownAnswer);
      const strays = ({ path, after }: Change) =>
        allResults(evaluate(after, records))
          .filter((result, index) => ownAnswer(result) !== before[index])
          .filter(({ id }) => !needsOf.get(id)?.has(path))
          .map(({ id }) => `${id} changed with ${path}`);
      expect(changes.flatMap(strays)).toEqual([]);
    }),
  );
});
