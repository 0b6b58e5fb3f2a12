/** The parts of a team's desk, in the order in which its links name them. */
export const parts = [
  "now",
  "brief",
  "map",
  "forces",
  "timeline",
  "roles",
  "injects",
  "vote",
  "hand-in",
  "debrief",
] as const;
export type Part = (typeof parts)[number];

/** Where a team's page is: at the table, or taking its places. */
export interface Place {
  part: Part | "join";
  /** The inject and the code of a link that the trainer's screen shows. */
  asked?: { inject: string | undefined; code: string };
}

/** The place at a location such as "/team/brief" or "/team?inject=x&code=y". */
export function placeAt(location: string): Place {
  const [path = "", query = ""] = location.split("?");
  const [, , name] = path.split("/");
  const params = new URLSearchParams(query);
  const code = params.get("code");
  if (code) return { part: "injects", asked: { inject: params.get("inject") ?? undefined, code } };
  if (name === "join") return { part: "join" };
  return { part: parts.find((part) => part === name) ?? "now" };
}

/** The address of a part, for a link. */
export function addressOfPart(part: Part | "join"): string {
  return part === "now" ? "#/team" : `#/team/${part}`;
}
