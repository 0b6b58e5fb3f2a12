/** What a soldier or officer is needed for in a sector, asked for by tasks. */
export const taskElements = [
  "patrols",
  "long-patrols",
  "escorts",
  "site-guard",
  "reaction-force",
  "observers",
  "police-posts",
  "formed-police",
] as const;
export type TaskElement = (typeof taskElements)[number];

/** What follows from there being troops in a sector, whatever their task. */
export const followingElements = ["base-guard", "unit-support", "sector-headquarters"] as const;
export type FollowingElement = (typeof followingElements)[number];

/** The support units that are counted one by one for the whole force. */
export const enablers = ["aviation", "medical", "engineering", "logistics", "signals"] as const;
export type Enabler = (typeof enablers)[number];

/** What the force needs as a whole, beside its sectors. */
export const missionElements = ["reserve", ...enablers, "force-headquarters"] as const;
export type MissionElement = (typeof missionElements)[number];

export type Element = TaskElement | FollowingElement | MissionElement;

/** Who fills an element: units of troops; observers and staff officers; police alone or in units. */
export type Personnel = "troops" | "observers-and-staff" | "individual-police" | "formed-police";

/** Elements whose people are not in units of troops. */
const others: Readonly<Partial<Record<Element, Personnel>>> = {
  observers: "observers-and-staff",
  "sector-headquarters": "observers-and-staff",
  "force-headquarters": "observers-and-staff",
  "police-posts": "individual-police",
  "formed-police": "formed-police",
};

/** Who fills an element. */
export const personnelOf = (element: Element): Personnel => others[element] ?? "troops";

/** Whether an element is of police; all others are military. */
export const isPolice = (element: Element): boolean => personnelOf(element).endsWith("police");
