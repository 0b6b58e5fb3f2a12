import type { EvidenceBase } from "../schema";
import { applyPack } from "./apply-pack";
import { type PackProblem, packProblem } from "./pack-problem";
import type { EvidencePack } from "./pack-schema";

type Found = PackProblem | undefined;

const packLists = ["works", "findings", "codings", "codedFactors", "factors", "releases"] as const;
const idsOf = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));

/** The first problem that any item of a list has. */
function firstOf<T>(items: readonly T[] | undefined, problemOf: (item: T, at: number) => Found) {
  for (const [at, item] of (items ?? []).entries()) {
    const problem = problemOf(item, at);
    if (problem) return problem;
  }
  return undefined;
}

/**
 * The first place where a pack names what is not there, or twice what may be there once: the base
 * that it builds on, ids, sources, linked findings, factors, checks, records to retire.
 */
export function linkProblem(
  pack: EvidencePack,
  base: EvidenceBase,
  checkIds: ReadonlySet<string> | undefined,
): Found {
  if (pack.base !== null && pack.base !== base.version)
    return packProblem("other-base", ["base"], { base: pack.base, known: base.version });
  return (
    firstOf(packLists, (list) => duplicateIn(pack[list], list)) ??
    unknownFactorIn(pack, base) ??
    unknownTopicIn(pack, base) ??
    retireProblem(pack, base) ??
    missingIn(pack, applyPack(base, pack), checkIds)
  );
}

function duplicateIn(records: readonly { id: string }[] | undefined, list: string): Found {
  const seen = new Set<string>();
  return firstOf(records, ({ id }, at) => {
    if (seen.has(id)) return packProblem("duplicate-id", [list, at, "id"], { id });
    seen.add(id);
    return undefined;
  });
}

/** Factors have their words in the app, so that a pack can change them and cannot bring new ones. */
function unknownFactorIn(pack: EvidencePack, base: EvidenceBase): Found {
  const known = idsOf(base.codedFactors);
  const unknown = (id: string | null, ...path: PropertyKey[]): Found =>
    id === null || known.has(id) ? undefined : packProblem("unknown-factor", path, { known: "" });
  return (
    firstOf(pack.codedFactors, ({ id }, at) => unknown(id, "codedFactors", at, "id")) ??
    firstOf(pack.factors, (factor, at) =>
      unknown(factor.codedFactorId, "factors", at, "codedFactorId"),
    ) ??
    firstOf(pack.codings, ({ codedFactor }, at) =>
      unknown(codedFactor, "codings", at, "codedFactor"),
    )
  );
}

/** Topics have their words in the app as well: those of the base's findings. */
function unknownTopicIn(pack: EvidencePack, base: EvidenceBase): Found {
  const known = {
    topic: new Set(base.findings.map(({ topic }) => topic)),
    scored: new Set(base.findings.flatMap(({ scored }) => scored ?? [])),
  };
  return firstOf(pack.findings, (finding, at) =>
    firstOf(["topic", "scored"] as const, (field) => {
      const id = finding[field];
      if (id === undefined || known[field].has(id)) return undefined;
      const topics = [...known[field]].sort().join(", ");
      return packProblem("unknown-topic", ["findings", at, field], { id, known: topics });
    }),
  );
}

/** What is retired has to be there, and a work only goes when no record rests on it any more. */
function retireProblem(pack: EvidencePack, base: EvidenceBase): Found {
  const kept = applyPack(base, pack);
  const user = new Map([...kept.codings, ...kept.findings].map(({ workId, id }) => [workId, id]));
  const { works, findings, codings } = base;
  const none: readonly never[] = [];
  const before =
    pack.base === null
      ? { works: none, findings: none, codings: none }
      : { works, findings, codings };
  return firstOf(["works", "findings", "codings"] as const, (list) => {
    const known = idsOf(before[list]);
    const brought = idsOf(pack[list]);
    return firstOf(pack.retire?.[list], (id, at) => {
      const path = ["retire", list, at];
      if (!known.has(id)) return packProblem("nothing-to-retire", path, { id });
      if (brought.has(id)) return packProblem("contradiction", path, { other: `$.${list}` });
      const usedBy = list === "works" ? user.get(id) : undefined;
      return usedBy ? packProblem("source-in-use", path, { id, usedBy }) : undefined;
    });
  });
}

/** Sources, linked findings and checks that are named, looked for in the base as the pack leaves it. */
function missingIn(
  pack: EvidencePack,
  after: EvidenceBase,
  checkIds: ReadonlySet<string> | undefined,
): Found {
  const works = idsOf(after.works);
  const findings = idsOf(after.findings);
  const source = (list: string, { workId }: { workId: string }, at: number): Found =>
    works.has(workId) ? undefined : packProblem("missing-source", [list, at, "workId"], { workId });
  return (
    firstOf(pack.findings, (finding, at) => source("findings", finding, at)) ??
    firstOf(pack.codings, (coding, at) => source("codings", coding, at)) ??
    firstOf(pack.findings, (finding, at) =>
      firstOf(["sameData", "contrastsWith"] as const, (link) =>
        firstOf(finding[link], (id, place) =>
          findings.has(id) && id !== finding.id
            ? undefined
            : packProblem("missing-finding", ["findings", at, link, place], { id }),
        ),
      ),
    ) ??
    firstOf(pack.findings, ({ bearsOn }, at) =>
      firstOf(bearsOn, ({ check }, place) =>
        !checkIds || checkIds.has(check)
          ? undefined
          : packProblem("unknown-check", ["findings", at, "bearsOn", place, "check"], { check }),
      ),
    )
  );
}
