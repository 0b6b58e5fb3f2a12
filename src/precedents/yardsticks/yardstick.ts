/**
 * What a yardstick counts and what it divides it by. `uniformed`: military and police as authorised;
 * `military`: the military ceiling, observers included. A density is per 1,000, a share per cent.
 */
export interface Yardstick {
  readonly counts: "military" | "police" | "observers";
  readonly against: "people" | "area" | "uniformed" | "military";
  readonly per: 1000 | 100;
}

export const yardstickIds = [
  "troops-per-thousand",
  "troops-per-area",
  "police-per-thousand",
  "police-per-area",
  "police-share",
  "observers-share",
] as const;
export type YardstickId = (typeof yardstickIds)[number];

export const yardsticks: Readonly<Record<YardstickId, Yardstick>> = {
  "troops-per-thousand": { counts: "military", against: "people", per: 1000 },
  "troops-per-area": { counts: "military", against: "area", per: 1000 },
  "police-per-thousand": { counts: "police", against: "people", per: 1000 },
  "police-per-area": { counts: "police", against: "area", per: 1000 },
  "police-share": { counts: "police", against: "uniformed", per: 100 },
  "observers-share": { counts: "observers", against: "military", per: 100 },
};

/** Whether a place depends on what the population and the area are counted for. */
export function hasGround(id: YardstickId): boolean {
  const { against } = yardsticks[id];
  return against === "people" || against === "area";
}
