import type { MandateDesign } from "../../domain/design";
import { forVoting } from "../../domain/votes/rounds";
import { designFingerprint } from "../../storage/design-fingerprint";

/** The SHA-256 of what is voted on: the design without its rounds and ballots. */
export function fingerprintForVoting(design: MandateDesign): Promise<string | undefined> {
  const { votes: _votes, ...rest } = forVoting(design);
  return designFingerprint(rest);
}
