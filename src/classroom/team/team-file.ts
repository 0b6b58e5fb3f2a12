import { canonicalText } from "../../domain/canonical-text";
import type { MandateDesign } from "../../domain/design";
import { type TeamWork, teamWorkVersion } from "../team-work";

/** What a team hands in at a time (ISO): its design, and what was kept of its moments. */
export function teamWorkOf(
  design: MandateDesign,
  moments: TeamWork["moments"],
  handedIn: string,
): TeamWork {
  return {
    kind: "team-work",
    schemaVersion: teamWorkVersion,
    handedIn,
    design,
    moments: moments.slice(-60),
  };
}

/** A short mark of a design's content: another content has, as good as always, another mark. */
export function markOf(design: MandateDesign): string {
  let mark = 0x811c9dc5;
  for (const letter of canonicalText(design))
    mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return mark.toString(36);
}
