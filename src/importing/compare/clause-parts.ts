import {
  holdersIn,
  likeness,
  type Profile,
  sameClauseFrom,
  totalOf,
  type Weight,
} from "./likeness";

/** A clause counts as a part of another when so much of its words' weight lies in it. */
const partFrom = 0.6;
/** Taking a part in has to make both sides more alike by so much. */
const partGain = 0.05;

/** The clauses of one side. */
export interface Side {
  profiles: readonly Profile[];
  /** Places that no pair holds. */
  open: Set<number>;
}

/** A clause of one side with the clauses of the other that it is made of. */
export interface Group {
  whole: number;
  parts: number[];
  likeness: number;
  gain: number;
}

function joined(parts: readonly Profile[]): Profile {
  const counts = new Map<string, number>();
  for (const part of parts)
    for (const [name, count] of part.counts) counts.set(name, (counts.get(name) ?? 0) + count);
  return { plain: parts.map(({ plain }) => plain).join(" "), counts };
}

/** Finds where most of a clause's words lie among others; undefined where nowhere most of them do. */
function homesAmong(others: readonly Profile[], weight: Weight) {
  const holders = holdersIn(others);
  return (profile: Profile): number | undefined => {
    const shared = new Map<number, number>();
    for (const [name, count] of profile.counts)
      for (const place of holders.get(name) ?? []) {
        const least = Math.min(count, others[place]?.counts.get(name) ?? 0);
        shared.set(place, (shared.get(place) ?? 0) + least * weight(name));
      }
    const enough = totalOf(profile, weight) * partFrom;
    let home: number | undefined;
    let most = enough;
    for (const [place, sum] of shared)
      if (sum > most || (sum === most && sum > enough && place < (home ?? 0))) {
        most = sum;
        home = place;
      }
    return home;
  };
}

/** Clauses of `wholes` that the open clauses of `parts` make up, alone or beside their partner. */
export function groupsFor(
  wholes: Side,
  parts: Side,
  partnerOf: ReadonlyMap<number, { place: number; likeness: number }>,
  weight: Weight,
): Group[] {
  const homeOf = homesAmong(wholes.profiles, weight);
  const found = new Map<number, number[]>();
  for (const place of parts.open) {
    const profile = parts.profiles[place];
    const home = profile && homeOf(profile);
    if (home !== undefined) found.set(home, [...(found.get(home) ?? []), place]);
  }
  return [...found].flatMap(([whole, open]): Group[] => {
    const profile = wholes.profiles[whole];
    const partner = partnerOf.get(whole);
    if (!profile || partner?.likeness === 1) return [];
    const chosen = partner ? [partner.place] : [];
    let best = partner?.likeness ?? 0;
    for (const place of open) {
      const tried = [...chosen, place].sort((one, other) => one - other);
      const profiles = tried.flatMap((each) => parts.profiles[each] ?? []);
      const found = likeness(profile, joined(profiles), weight);
      if (found < best + partGain) continue;
      best = found;
      chosen.push(place);
    }
    if (chosen.length < 2 || best < sameClauseFrom) return [];
    const gain = best - (partner?.likeness ?? 0);
    return [{ whole, parts: chosen.sort((one, other) => one - other), likeness: best, gain }];
  });
}
