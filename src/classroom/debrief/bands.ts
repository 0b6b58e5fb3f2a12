import type { Run } from "../run";

export type BandEntry = Run["bands"][number];

/** The trainer's judgement of a team by a criterion; undefined where none was made. */
export function bandOf(
  { bands }: Pick<Run, "bands">,
  team: string,
  criterion: string,
): BandEntry | undefined {
  return bands.find((each) => each.team === team && each.criterion === criterion);
}

/** The run with a band, words, or both; without an entry where both are taken away. */
export function withBand<R extends Pick<Run, "bands">>(
  run: R,
  place: Pick<BandEntry, "team" | "criterion">,
  change: { band?: string | undefined; words?: string | undefined },
): R {
  const isThere = (each: BandEntry) =>
    each.team === place.team && each.criterion === place.criterion;
  const { band, words } = { ...run.bands.find(isThere), ...change };
  const { team, criterion } = place;
  const entry: BandEntry = {
    team,
    criterion,
    ...(band ? { band } : {}),
    ...(words?.trim() ? { words } : {}),
  };
  if (!entry.band && !entry.words)
    return { ...run, bands: run.bands.filter((each) => !isThere(each)) };
  const bands = run.bands.some(isThere)
    ? run.bands.map((each) => (isThere(each) ? entry : each))
    : [...run.bands, entry];
  return { ...run, bands };
}
