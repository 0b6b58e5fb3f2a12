import type { CountedPledge } from "./counting";

export interface LargestContributor {
  readonly name: string;
  readonly military: number;
  /** Per cent of the military personnel that count or may count. */
  readonly share: number;
  /** Military personnel sure to count without that contributor. */
  readonly without: number;
}

/** The same contributor in another spelling of case and spaces, and in another row. */
const sameName = (name: string) => name.trim().replace(/\s+/g, " ").toLowerCase();

const militaryOf = (pledges: readonly CountedPledge[]) =>
  pledges.reduce((sum, { pledge }) => sum + (pledge.military ?? 0), 0);

/**
 * The named contributor with the most military personnel among the pledges that count or may count;
 * undefined where no named one has pledged any. The first of equals.
 */
export function largestContributor(
  pledges: readonly CountedPledge[],
): LargestContributor | undefined {
  const may = pledges.filter(({ counts }) => counts !== "no");
  const total = militaryOf(may);
  const nameOf = ({ pledge }: CountedPledge) => sameName(pledge.name ?? "");
  const names = [...new Set(may.map(nameOf))].filter((name) => name !== "");
  const shares = names.map((name) => {
    const theirs = may.filter((each) => nameOf(each) === name);
    return { name, theirs, military: militaryOf(theirs) };
  });
  const [largest] = shares.sort((one, other) => other.military - one.military);
  if (!largest || largest.military === 0) return undefined;
  const sure = may.filter(({ counts }) => counts === "yes");
  return {
    name: largest.theirs[0]?.pledge.name?.trim() ?? largest.name,
    military: largest.military,
    share: (largest.military / total) * 100,
    without: militaryOf(sure.filter((each) => nameOf(each) !== largest.name)),
  };
}
