import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mandateDesignSchema } from "../../domain/design";
import { designChanges } from "../../domain/design-changes";
import { answerAt, rowsIn } from "../../domain/edit";
import { fieldCatalogue } from "../../domain/field-catalogue";
import { listOf } from "../../domain/field-path";
import { isStated } from "../../domain/stated";
import { baselineKinds } from "../../domain/vocabulary/option";
import { arbitraryDesign } from "../../engine/cases/arbitrary-design";
import { baselineOf } from "./baseline-of";
import { fullDesign } from "./cases/full-design";

const as = { id: "base", title: "No mission", project: { id: "talks", title: "After the talks" } };

describe("what does a baseline without this mission keep of the design?", () => {
  const baseline = baselineOf(fullDesign, "no-mission", as);

  it("the situation and what the host and the context decide, with their sources", () => {
    expect(baseline.situation?.hostCountries).toEqual(fullDesign.situation?.hostCountries);
    expect(baseline.host).toEqual({ formalConsent: { value: "given" }, compact: { value: true } });
    expect(baseline.timing).toEqual({ warningDate: { value: "2026-03-01" } });
    expect(rowsIn(baseline.situation?.sectors)).toEqual([
      {
        id: "north",
        name: { value: "North" },
        population: { value: 120_000, provenance: "by-reference", passage: "Annex I" },
      },
    ]);
    expect(baseline.situation?.sectors?.reason).toBe("By the river.");
  });

  it("the assumptions that options are compared on, and none of the words about the design", () => {
    expect(baseline).toMatchObject({
      thresholds: fullDesign.thresholds,
      figures: fullDesign.figures,
      shocks: fullDesign.shocks,
      about: { title: "No mission", author: "A. Diallo" },
    });
    for (const part of ["overrides", "limits", "force", "comments", "votes", "ballots"])
      expect(baseline).not.toHaveProperty(part);
    expect(baseline.about).not.toHaveProperty("summary");
  });

  it("is marked as what it is, outside the row of options", () => {
    expect(baseline.option).toEqual({
      project: "talks",
      projectTitle: "After the talks",
      place: 0,
      baseline: "no-mission",
    });
  });
});

it.each([
  ["no-mission", "none"],
  ["political-mission", "special-political"],
  ["regional-force", "regional"],
] as const)("is the type of operation of the baseline %s set to %s?", (kind, type) => {
  expect(baselineOf(fullDesign, kind, as).operation).toEqual({ type: { value: type } });
});

it("is the current mandate taken whole, type, reasons and all?", () => {
  const baseline = baselineOf(fullDesign, "current-mandate", as);
  const others = designChanges(fullDesign, baseline).filter(({ kind }) => kind !== "about");
  expect(others).toEqual(
    ["option", "votes", "ballots", "comments"].map((part) => ({ kind: "beside", part })),
  );
  expect(baseline.option?.baseline).toBe("current-mandate");
});

it("does no baseline of any design state what was designed, and each open like a file?", () => {
  const designed = fieldCatalogue.filter(
    ({ decidedBy, path }) =>
      decidedBy !== "context" && decidedBy !== "host-agreement" && path !== "operation.type",
  );
  fc.assert(
    fc.property(arbitraryDesign, fc.constantFrom(...baselineKinds), (design, kind) => {
      const baseline = baselineOf(design, kind, as);
      expect(mandateDesignSchema.safeParse(baseline).success).toBe(true);
      if (kind === "current-mandate") return;
      const stated = designed.filter(({ path }) => {
        const list = listOf(path);
        if (list === path) return isStated(answerAt(baseline, path));
        return rowsIn(answerAt(baseline, list)).some(({ id }) =>
          isStated(answerAt(baseline, path, id)),
        );
      });
      expect(stated).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
