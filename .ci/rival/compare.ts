import type { MandateDesign } from "../../src/domain/design";
import { allResults, type CheckResult } from "../../src/engine/assessment";
import { sampledStartedDesigns } from "../../src/engine/cases/arbitrary-design";
import { evaluate } from "../../src/engine/evaluate";
import { currentEvidence } from "../../src/evidence/current";
import { precedents } from "../../src/precedents/current";
import { type Outcome, rivalEngine } from "./engine";
import { flatFacts } from "./flat-facts";
import { pairedRates } from "./paired-rates";
import { rivalChecks } from "./rules";

const records = { evidence: currentEvidence, precedents };

/** Our kinds of answer; the rival's rules do not tell "partly met" from "not met". */
function outcomeOf({ status }: CheckResult): Outcome {
  return status === "partly-met" || status === "not-met" ? "open" : status;
}

/** Throws where the two engines answer differently on any compared check of any design. */
async function assertAgreement(
  designs: readonly MandateDesign[],
  rival: ReturnType<typeof rivalEngine>,
): Promise<void> {
  for (const design of designs) {
    const theirs = await rival(flatFacts(design, precedents));
    const ours = new Map(
      allResults(evaluate(design, records)).map((result) => [result.id, outcomeOf(result)]),
    );
    for (const id of Object.keys(rivalChecks)) {
      const their = theirs.get(id) ?? "not-stated";
      if (ours.get(id) !== their) {
        const answers = `${ours.get(id)} here, ${their} by the rules in .ci/rival`;
        throw new Error(`${id}: ${answers}. A check that changes changes its rule there too.`);
      }
    }
  }
}

/**
 * Both engines on the same 200 made-up designs whose first two questions are answered. Ours runs the whole assessment with every check,
 * record and remedy; the rival runs prepared rules for some fifty of the checks on facts that are
 * worked out before the clock starts.
 *
 * @returns microseconds for one design, ours and theirs, and how many times as many designs a
 *   second ours does: each the median of three windows
 */
export async function compare() {
  const designs = sampledStartedDesigns(200, 2026);
  const rival = rivalEngine();
  await assertAgreement(designs, rival);
  const facts = designs.map((design) => flatFacts(design, precedents));
  return pairedRates(
    designs.map((design) => () => evaluate(design, records)),
    facts.map((each) => () => rival(each)),
  );
}
