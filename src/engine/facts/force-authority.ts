import type { PlainDesign } from "../../domain/plain";
import type { Told } from "../told";

/** Whether force beyond self-defence is authorised. The legal basis that is invoked plays no part. */
export function beyondSelfDefence({ commitment: { forceAuthority } }: PlainDesign): Told {
  return forceAuthority === undefined
    ? ["commitment.forceAuthority"]
    : forceAuthority !== "self-defence-only";
}
