/** The parts of the page, in the order in which its links name them. */
export const parts = ["round", "ballot", "result"] as const;
export type Part = (typeof parts)[number];

/** The part at a location such as "/vote/ballot"; the first where it names none. */
export function partAt(location: string): Part {
  const [, , asked] = (location.split("?")[0] ?? "").split("/");
  return parts.find((part) => part === asked) ?? "round";
}

/** The address of a part, for a link. */
export function addressOfPart(part: Part): string {
  return part === "round" ? "#/vote" : `#/vote/${part}`;
}
