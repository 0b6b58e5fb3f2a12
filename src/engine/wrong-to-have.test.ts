import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MandateDesign } from "../domain/design";
import { rowsIn, withAnswer } from "../domain/edit";
import type { FieldPath } from "../domain/field-path";
import { legalBases } from "../domain/vocabulary/commitment";
import { decisionKinds } from "../domain/vocabulary/operation";
import { currentEvidence } from "../evidence/current";
import { precedents } from "../precedents/current";
import { allResults, type CheckResult } from "./assessment";
import { arbitraryDesign } from "./cases/arbitrary-design";
import { type Case, designOf } from "./cases/case";
import { evaluate } from "./evaluate";
import { checks } from "./registry";
import { isOpen } from "./status";

const records = { evidence: currentEvidence, precedents };
const resultsOf = (design: MandateDesign) => allResults(evaluate(design, records));
const openIn = (design: MandateDesign) =>
  resultsOf(design).flatMap(({ id, status }) => (isOpen(status) ? [id] : []));
const needing = (path: FieldPath) =>
  checks.filter(({ needs }) => needs.includes(path)).map(({ id }) => id);

const severity = { met: 0, "not-applicable": 0, "not-stated": 0, "partly-met": 1, "not-met": 2 };
const worse = (before: CheckResult[], after: CheckResult[]) =>
  after
    .filter(({ status }, index) => severity[status] > severity[before[index]?.status ?? "not-met"])
    .map(({ id }) => id);

/** A new force of the United Nations about which one more thing is said. */
const sparse = (values: Case["design"]) =>
  designOf({ "operation.type": "un-peacekeeping", "operation.decision": "new", ...values });

describe("is the legal basis left alone?", () => {
  it("changes no answer: consent-based and enforcement missions were often no less effective", () => {
    fc.assert(
      fc.property(arbitraryDesign, fc.constantFrom(...legalBases), (design, legalBasis) => {
        const without = resultsOf(withAnswer(design, "commitment.legalBasis", undefined));
        const stated = withAnswer(design, "commitment.legalBasis", { value: legalBasis });
        expect(worse(without, resultsOf(stated))).toEqual([]);
      }),
    );
  });
  it("makes nothing met by itself", () => {
    for (const legalBasis of legalBases) {
      const results = resultsOf(sparse({ "commitment.legalBasis": legalBasis }));
      expect(results.filter(({ status }) => status === "met" || isOpen(status))).toEqual([]);
    }
  });
  it("allows force without Chapter VII, as two Council resolutions did", () => {
    const design = sparse({
      "commitment.legalBasis": "none-invoked",
      "commitment.forceAuthority": "all-necessary-means",
    });
    expect(openIn(design)).toEqual([]);
  });
});

describe("is a short mandate no fault?", () => {
  it.each(decisionKinds)("holds no length against a %s", (decision) => {
    for (const months of [0.5, 1, 3, 6, 12]) {
      const design = sparse({
        "operation.decision": decision,
        "commitment.durationMonths": months,
      });
      expect(openIn(design), `${months}`).toEqual([]);
    }
  });
  it("sees no contradiction in six months that are shorter than the deployment", () => {
    const design = sparse({
      "commitment.durationMonths": 6,
      "timing.decisionDate": "2026-01-01",
      "timing.expiryDate": "2026-07-01",
      "timing.fullDeploymentDate": "2026-11-01",
    });
    expect(evaluate(design, records).coherence.filter(({ status }) => isOpen(status))).toEqual([]);
  });
});

describe("is impartiality not neutrality?", () => {
  const speakingOut: [FieldPath, unknown][] = [
    ["impartiality.partiesNamed", ["A rebel movement", "The presidential guard"]],
    ["impartiality.publicReporting", true],
    ["impartiality.accountability", true],
    ["international.sanctions", ["targeted"]],
  ];
  it.each(speakingOut)("never counts %s against a design", (path, value) => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const without = withAnswer(design, path, { value: Array.isArray(value) ? [] : false });
        const judged = (of: MandateDesign) =>
          resultsOf(of).filter(({ room }) => room === "impartiality");
        const before = judged(without);
        const turned = worse(before, judged(withAnswer(design, path, { value })));
        const wasSilent = ({ status }: CheckResult) => status === "not-stated";
        const answered = before.filter((result) => !wasSilent(result)).map(({ id }) => id);
        expect(turned.filter((id) => answered.includes(id))).toEqual([]);
      }),
    );
  });
  it("does not ask the host for its approval", () => {
    const asking = new Set(needing("host.formalConsent"));
    const impartiality = checks.filter(({ room }) => room === "impartiality");
    expect(impartiality.filter(({ id }) => asking.has(id))).toEqual([]);
  });
});

describe("is a mere number or a mere presence no answer?", () => {
  it("does not call many tasks unclear", () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const tasks = rowsIn(design.purpose?.tasks);
        const times = (count: number) => {
          const copies = Array.from({ length: count }, (_, copy) =>
            tasks.map((task) => ({ ...task, id: `${task.id}-${copy}` })),
          );
          return withAnswer(design, "purpose.tasks", { value: copies.flat() });
        };
        const clarity = (of: MandateDesign) =>
          resultsOf(of).filter(({ room }) => room === "clear-objectives");
        if (tasks.length > 0) expect(worse(clarity(times(4)), clarity(times(40)))).toEqual([]);
      }),
    );
  });
  it.each([
    ["a protection mandate", { "purpose.tasks": [{ type: "protect-physical", tier: "first" }] }],
    ["women", { "force.womenSharePercent": 30 }],
    ["police", { "force.individualPolice": 400, "force.formedPoliceUnits": 4 }],
  ] satisfies [string, Case["design"]][])("meets nothing by %s alone", (_name, values) => {
    expect(resultsOf(sparse(values)).filter(({ status }) => status === "met")).toEqual([]);
  });
});
