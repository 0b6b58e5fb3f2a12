import { expect, it } from "vitest";
import type { Assessment, CheckResult } from "../../engine/assessment";
import { openByConsequence } from "./open-by-consequence";

const check = (id: string, consequence: CheckResult["consequence"]) =>
  ({ id, consequence, status: "not-met" }) as CheckResult;

const assessment = {
  factors: [{ checks: [check("proxy-b", "proxy"), check("chain", "broken-chain")] }],
  coherence: [check("proxy-a", "proxy"), check("closed", "broken-chain")],
  worthChangingFirst: ["chain", "proxy-a", "proxy-b"],
} as unknown as Assessment;

it("does what to change first keep the engine's order, in groups, with nothing that is not open?", () => {
  const said = openByConsequence(assessment).map(
    ({ consequence, checks }) => `${consequence}: ${checks.map(({ id }) => id).join(", ")}`,
  );
  expect(said).toEqual(["broken-chain: chain", "proxy: proxy-a, proxy-b"]);
});
