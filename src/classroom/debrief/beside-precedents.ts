import { canonicalText } from "../../domain/canonical-text";
import type { DesignYardstick } from "../../planning/yardsticks/yardsticks-of";
import type { Quartiles } from "../../precedents/quartiles";
import { yardstickIds } from "../../precedents/yardsticks/yardstick";
import type { BoardReading, BoardYardstick, TeamReading, YardstickKind } from "./board";

/** Every yardstick with where each team stands, teams beside the same operations together. */
export function besidePrecedents(
  byTeam: readonly (readonly DesignYardstick[])[],
): BoardYardstick[] {
  return yardstickIds.map((id) => {
    const kinds = new Map<string, YardstickKind & { teams: TeamReading[] }>();
    byTeam.forEach((yardsticks, team) => {
      const found = yardsticks.find((each) => each.id === id);
      if (!found) return;
      const comparables = found.comparables.map(({ precedentId, value }) => ({
        precedentId,
        value,
      }));
      const { quartiles, whyNoPlace } = found;
      const ids = comparables.map(({ precedentId }) => precedentId);
      const key = canonicalText([whyNoPlace ?? null, ids]);
      const known = kinds.get(key);
      const reading = readingOf(found, team);
      if (known) known.teams.push(reading);
      else {
        const place = whyNoPlace ? { whyNoPlace } : quartiles && { quartiles };
        kinds.set(key, { comparables, teams: [reading], ...place });
      }
    });
    return { id, kinds: [...kinds.values()] };
  });
}

/** The expected strength where it can be worked out, else the authorised one. */
function readingOf({ readings: [reading] }: DesignYardstick, team: number): TeamReading {
  if (!reading) return { team };
  const { low, high, open, basis, month } = reading;
  const told = { low, high, open, basis };
  return { team, reading: month === undefined ? told : { ...told, month } };
}

/** Where a reading lies beside the middle half; "unsure" where it may lie on either side of an edge. */
export function besideHalf(
  { low, high, open }: Pick<BoardReading, "low" | "high" | "open">,
  { lower, upper }: Pick<Quartiles, "lower" | "upper">,
): "below" | "inside" | "above" | "unsure" {
  if (low > upper) return "above";
  if (open.length > 0) return "unsure";
  if (high < lower) return "below";
  return low >= lower && high <= upper ? "inside" : "unsure";
}
