import { type FactorId, factorIds } from "../../domain/factor";

/** The parts of the evidence room, in the order in which its links name them. */
export const parts = ["factors", "map", "points", "checks", "sources"] as const;
export type Part = (typeof parts)[number];

/** Where in the room the reader is: a part, or one factor, check or work inside it. */
export type Place =
  | { page: Part }
  | { page: "factor"; id: FactorId }
  | { page: "check" | "work"; id: string }
  | { page: "nowhere" };

const isFactor = (id: string): id is FactorId => factorIds.some((factor) => factor === id);

/** The place at a location such as "/evidence/checks/there-in-time". */
export function placeAt(location: string): Place {
  const [, , first = "", second = ""] = location.split(/[/?]/).map(decoded);
  if (first === "") return { page: "factors" };
  if (first === "factor") return isFactor(second) ? { page: "factor", id: second } : nowhere;
  const part = parts.find((each) => each === first && each !== "factors");
  if (!part) return nowhere;
  if (second === "") return { page: part };
  if (part === "checks") return { page: "check", id: second };
  return part === "sources" ? { page: "work", id: second } : nowhere;
}

const nowhere: Place = { page: "nowhere" };

/** The address of a part, for a link. */
export function addressOfPart(part: Part): string {
  return part === "factors" ? "#/evidence" : `#/evidence/${part}`;
}

/** The part that a place lies in, to mark its link. */
export function partOf(place: Place): Part | undefined {
  if (place.page === "nowhere") return undefined;
  if (place.page === "factor") return "factors";
  if (place.page === "check") return "checks";
  return place.page === "work" ? "sources" : place.page;
}

/** Browsers differ in how much of an address they encode; what is no encoding stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
