import { valueSchemaAt } from "../../../domain/field-catalogue";
import type { FieldPath } from "../../../domain/field-path";
import type { Decisions } from "../../../state/reading-store";
import type { ReaderProposal, ReadValues } from "./reader-proposal";

/** How a proposal stands. "changed" is accepted with another value than the one that was read. */
export type Standing = "undecided" | "accepted" | "changed" | "rejected";

/** How a proposal stands by the decisions so far. */
export function standingOf(decisions: Decisions, { id }: ReaderProposal): Standing {
  const decision = decisions[id];
  if (!decision) return "undecided";
  if (decision.kind === "rejected") return "rejected";
  return decision.values ? "changed" : "accepted";
}

/** What an accepted proposal would write: what was read, or what was put in its place. */
export function valuesOf(decisions: Decisions, proposal: ReaderProposal): ReadValues {
  const decision = decisions[proposal.id];
  return decision?.kind === "accepted" && decision.values
    ? usable(decision.values as ReadValues)
    : proposal.values;
}

/** Values that their fields take; kept ones may be from a version whose fields took others. */
function usable(values: ReadValues): ReadValues {
  const good = Object.entries(values).filter(
    ([path, value]) => valueSchemaAt(path as FieldPath).safeParse(value).success,
  );
  return Object.fromEntries(good);
}

/**
 * The decisions with a proposal accepted, with other values where they are given. Another reading
 * of the same field that was accepted before is open again: a field has one value.
 */
export function accepted(
  decisions: Decisions,
  proposals: readonly ReaderProposal[],
  { id, kind, path }: ReaderProposal,
  values?: ReadValues,
): Decisions {
  const rivals = new Set(
    kind === "row"
      ? []
      : proposals
          .filter((other) => other.path === path && other.id !== id)
          .map((other) => other.id),
  );
  const kept = Object.entries(decisions).filter(
    ([other, { kind: decided }]) => !(rivals.has(other) && decided === "accepted"),
  );
  return {
    ...Object.fromEntries(kept),
    [id]: { kind: "accepted", ...(values ? { values: { ...values } } : {}) },
  };
}

/** The decisions with a proposal rejected. */
export function rejected(decisions: Decisions, { id }: ReaderProposal): Decisions {
  return { ...decisions, [id]: { kind: "rejected" } };
}

/** The decisions with a proposal open again. */
export function reopened(decisions: Decisions, { id }: ReaderProposal): Decisions {
  return Object.fromEntries(Object.entries(decisions).filter(([other]) => other !== id));
}

/**
 * The proposals that may be accepted together: certain, undecided, and the only reading of their
 * field. What has two readings is chosen by a person.
 */
export function certainOnes(
  decisions: Decisions,
  proposals: readonly ReaderProposal[],
): ReaderProposal[] {
  return proposals.filter((proposal) => {
    const { certainty, kind, path } = proposal;
    const isOnly = kind === "row" || proposals.filter((other) => other.path === path).length === 1;
    return certainty === "certain" && isOnly && standingOf(decisions, proposal) === "undecided";
  });
}

/** How many proposals stand how. */
export function countStandings(
  decisions: Decisions,
  proposals: readonly ReaderProposal[],
): { accepted: number; rejected: number; undecided: number } {
  const counts = { accepted: 0, rejected: 0, undecided: 0 };
  for (const proposal of proposals) {
    const standing = standingOf(decisions, proposal);
    counts[standing === "changed" ? "accepted" : standing] += 1;
  }
  return counts;
}
