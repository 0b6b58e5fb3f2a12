import type { MandateDesign } from "../../domain/design";
import type { Precedent } from "../../precedents/schema";
import type { Check } from "../check";
import { checks as registry } from "../registry";
import type { Warrant } from "../status";
import { checksOfWarrant, warrantsOfEvidence } from "./asked-checks";
import type { LeastChangeInput } from "./least-change";
import { variablesOf } from "./variables-of";

/** Which checks may not come to stand worse: none, those of coherence, or every check there is. */
export const keepings = ["coherence", "every-check", "nothing"] as const;
export type Keeping = (typeof keepings)[number];

/** What is asked of a least change, as data that a worker can be sent. */
export interface LeastQuestion {
  warrants: readonly Warrant[];
  /** Checks of these warrants that are left out, by id. */
  left: readonly string[];
  /** Whether "partly met" counts as unmet. */
  partly: boolean;
  keeping: Keeping;
}

/** No check with a warrant of finding or operationalisation not met, and nothing less coherent. */
export const usualQuestion: LeastQuestion = {
  warrants: warrantsOfEvidence,
  left: [],
  partly: false,
  keeping: "coherence",
};

/** The checks that a question is about. */
export function checksAsked({ warrants, left }: LeastQuestion): readonly Check[] {
  return checksOfWarrant(warrants).filter(({ id }) => !left.includes(id));
}

/** The checks that may not come to stand worse. */
export function checksKept({ keeping }: LeastQuestion): readonly Check[] {
  if (keeping === "nothing") return [];
  return keeping === "every-check" ? registry : registry.filter(({ room }) => room === "coherence");
}

/** The checks whose answers may change: those asked about, and those kept. */
export function checksOfSearch(question: LeastQuestion): readonly Check[] {
  const wanted = new Set([...checksAsked(question), ...checksKept(question)]);
  return registry.filter((check) => wanted.has(check));
}

/** What the search is given for a design and a question. */
export function leastInput(
  design: MandateDesign,
  precedents: readonly Precedent[],
  question: LeastQuestion,
): LeastChangeInput {
  return {
    design,
    precedents,
    variables: variablesOf(design, { precedents }, checksOfSearch(question)),
    checks: checksAsked(question),
    kept: checksKept(question),
    unmet: question.partly ? ["not-met", "partly-met"] : ["not-met"],
  };
}
