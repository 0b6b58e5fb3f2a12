import type { MandateDesign } from "../../domain/design";
import type { VoteRound } from "../../domain/vote";

/** What a part of the page is about. */
export interface PartProps {
  design: MandateDesign;
  /** The round that is looked at; undefined where none was opened. */
  round: VoteRound | undefined;
}

/** What is shown of a round that there is. */
export interface RoundProps extends PartProps {
  round: VoteRound;
}
