import type { Check } from "../../../engine/check";
import type { Warrant } from "../../../engine/status";

/** What a reader asks the catalogue for; what is absent does not narrow it. */
export interface CheckFilter {
  room?: Check["room"];
  warrant?: Warrant;
  /** Checks whose findings point both ways, or those that are not marked so. */
  contested?: "contested" | "uncontested";
}

/** The checks that a filter leaves, in the order of the registry. */
export function filterChecks(checks: readonly Check[], filter: CheckFilter): Check[] {
  const { room, warrant, contested } = filter;
  return checks.filter(
    (check) =>
      (!room || check.room === room) &&
      (!warrant || check.warrant === warrant) &&
      (!contested || (contested === "contested") === (check.contested ?? false)),
  );
}

/** Checks by the room that they are filed in, rooms in the order of the registry. */
export function checksByRoom(checks: readonly Check[]): [Check["room"], Check[]][] {
  const rooms = [...new Set(checks.map(({ room }) => room))];
  return rooms.map((room) => [room, checks.filter((check) => check.room === room)]);
}
