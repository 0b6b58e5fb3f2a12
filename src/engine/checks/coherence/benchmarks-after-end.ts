import { expiryDate, expiryNeeds } from "../../facts/calendar";
import { met, notMet, notStatedFor } from "../../verdict";
import { contradiction } from "./contradiction";

/**
 * A benchmark that falls due after the mandate has ended. Where the mandate is meant to be renewed
 * that is no contradiction, so the intention is asked for before anything is said.
 */
export const benchmarksAfterEnd = contradiction({
  id: "benchmarks-after-end",
  consequence: "unmet-prerequisite",
  applies: {
    when: ({ design: { commitment } }) =>
      commitment.benchmarks === undefined
        ? ["commitment.benchmarks"]
        : commitment.benchmarks.length > 0,
  },
  needs: [
    "operation.type",
    "commitment.benchmarks",
    "commitment.benchmarks[].due",
    ...expiryNeeds,
    "commitment.renewalIntended",
  ],
  reasons: ["before-the-end", "renewal-intended", "after-the-end"],
  judge: ({ design }) => {
    const { benchmarks = [], renewalIntended } = design.commitment;
    const expiry = expiryDate(design);
    const dues = benchmarks.flatMap(({ due }) => due ?? []).sort();
    const last = dues.at(-1);
    if (expiry === undefined) return notStatedFor(["timing.expiryDate"]);
    if (last === undefined) return notStatedFor(["commitment.benchmarks[].due"]);
    const figures = { expiry, last, count: dues.filter((due) => due > expiry).length };
    if (last > expiry) {
      if (renewalIntended === undefined)
        return notStatedFor(["commitment.renewalIntended"], figures);
      return renewalIntended ? met("renewal-intended", figures) : notMet("after-the-end", figures);
    }
    return dues.length < benchmarks.length
      ? notStatedFor(["commitment.benchmarks[].due"])
      : met("before-the-end", figures);
  },
  remedies: () => [
    { id: "move-dates", kind: "open", path: "commitment.benchmarks" },
    { id: "move-expiry", kind: "open", path: "timing.expiryDate" },
    { id: "intend-renewal", kind: "open", path: "commitment.renewalIntended" },
  ],
});
