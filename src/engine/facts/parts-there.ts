import { isSilent, type Told } from "../told";

/**
 * How many of several parts are there. One that is and one that is not make it "some", whatever
 * the silent ones turn out to be; without both, a silent part leaves it "open".
 */
export function partsThere(parts: readonly Told[]): "all" | "some" | "none" | "open" {
  if (parts.includes(true) && parts.includes(false)) return "some";
  if (parts.some(isSilent)) return "open";
  return parts.includes(false) ? "none" : "all";
}
