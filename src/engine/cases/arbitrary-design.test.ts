import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldCatalogue } from "../../domain/field-catalogue";
import { openParsed } from "../../domain/open-design";
import {
  arbitraryChange,
  arbitraryDesign,
  placesOf,
  sampledDesigns,
  wholeFields,
} from "./arbitrary-design";

describe("are the made-up designs designs?", () => {
  it("opens as a saved file, before and after any change", () => {
    fc.assert(
      fc.property(
        arbitraryDesign.chain((design) => fc.tuple(fc.constant(design), arbitraryChange(design))),
        ([design, { after }]) => {
          expect(openParsed(design)).toMatchObject({ ok: true });
          expect(openParsed(after)).toMatchObject({ ok: true });
        },
      ),
    );
  });

  it("states every field of the catalogue in some design", () => {
    const designs = sampledDesigns(30, 1);
    const unstated = fieldCatalogue.filter(
      (record) => !designs.some((design) => placesOf(design, record).length > 0),
    );
    expect(unstated.map(({ path }) => path)).toEqual([]);
    expect(wholeFields.length).toBeGreaterThan(100);
  });

  it("makes the same designs for the same seed, and others for another", () => {
    expect(sampledDesigns(5, 3)).toEqual(sampledDesigns(5, 3));
    expect(sampledDesigns(5, 3)).not.toEqual(sampledDesigns(5, 4));
  });
});
