import type { Block } from "./block";
import { checksOf } from "./check-blocks";
import type { Making } from "./making";
import { said } from "./runs";

/** Checks of arithmetic and consistency, which lean on no study. */
export function coherence(making: Making): Block[] {
  const { words, assessment } = making;
  return [
    { kind: "heading", level: 2, id: "coherence", text: words.say("report.heading.coherence") },
    { kind: "paragraph", tone: "lead", runs: said(words.say("report.coherence.what")) },
    ...checksOf(making, assessment.coherence),
  ];
}
