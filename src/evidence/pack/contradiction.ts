import { factorIds } from "../../domain/factor";
import { jsonPath } from "../../domain/json-path";
import type { CodedFactor, Coding, Finding } from "../schema";
import { practitionerLabel } from "../strength";
import { type PackProblem, packProblem } from "./pack-problem";
import type { EvidencePack } from "./pack-schema";

/** Two fields of one record that say different things: the one to mend, and the other. */
type Pair = readonly [field: string, other: string];

/** How the fields of a finding hang together; docs/evidence.md says why. */
function inFinding(finding: Finding): Pair | undefined {
  const { related, outcome, perpetrator, verified, verifiedUrl, basis, use } = finding;
  const named = /-by-(rebels|government)$/.exec(outcome)?.[1];
  if ((related === "direct") !== (outcome === "mass-atrocity")) return ["related", "outcome"];
  if (named && perpetrator !== named) return ["perpetrator", "outcome"];
  if ((verified === "yes") !== (verifiedUrl !== undefined)) return ["verified", "verifiedUrl"];
  if ((verified === "recalled") !== (basis === "memory")) return ["basis", "verified"];
  if (verified === "recalled" && use !== "background") return ["use", "verified"];
  return undefined;
}

function inCoding({ kind, codedFactor, factor, direct, outcome }: Coding): Pair | undefined {
  if ((codedFactor === null) !== (kind === "overall")) return ["codedFactor", "kind"];
  const graded = factorIds.find((id) => id === codedFactor) ?? null;
  if (factor !== graded) return ["factor", "codedFactor"];
  if (direct !== (outcome === "mass-atrocities")) return ["direct", "outcome"];
  return undefined;
}

/** A label is worked out, here as everywhere; one that is typed in has to agree. */
function inCodedFactor({ practitioners }: CodedFactor): Pair | undefined {
  if (!practitioners) return undefined;
  const { named, of, label } = practitioners;
  if (named > of || of === 0) return ["practitioners.named", "practitioners.of"];
  const isRight = practitionerLabel(named, of) === label;
  return isRight ? undefined : ["practitioners.label", "practitioners.named"];
}

/** The first record of a pack whose fields contradict one another. */
export function contradictionIn(pack: EvidencePack): PackProblem | undefined {
  return (
    firstIn("findings", pack.findings, inFinding) ??
    firstIn("codings", pack.codings, inCoding) ??
    firstIn("codedFactors", pack.codedFactors ?? [], inCodedFactor)
  );
}

function firstIn<T>(
  list: string,
  records: readonly T[],
  pairOf: (record: T) => Pair | undefined,
): PackProblem | undefined {
  for (const [at, record] of records.entries()) {
    const pair = pairOf(record);
    if (!pair) continue;
    const [field, other] = pair;
    return packProblem("contradiction", [list, at, field], { other: jsonPath([list, at, other]) });
  }
  return undefined;
}
