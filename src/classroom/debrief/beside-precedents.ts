import { canonicalText } from "../../domain/canonical-text";
import type { DesignYardstick } from "../../planning/yardsticks/yardsticks-of";
import { yardstickIds } from "../../precedents/yardsticks/yardstick";
import type { BoardYardstick, TeamReading, YardstickKind } from "./board";

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
      const key = canonicalText(comparables.map(({ precedentId }) => precedentId));
      const known = kinds.get(key);
      const reading = readingOf(found, team);
      if (known) known.teams.push(reading);
      else {
        const { quartiles } = found;
        kinds.set(key, { comparables, teams: [reading], ...(quartiles ? { quartiles } : {}) });
      }
    });
    return { id, kinds: [...kinds.values()] };
  });
}

/** The expected strength where it can be worked out, else the authorised one. */
function readingOf({ readings, whyNone, whyNoPlace }: DesignYardstick, team: number): TeamReading {
  const [reading] = readings;
  return {
    team,
    ...(reading ? { low: reading.low, high: reading.high, basis: reading.basis } : {}),
    ...(whyNone ? { whyNone } : {}),
    ...(whyNoPlace ? { whyNoPlace } : {}),
  };
}
