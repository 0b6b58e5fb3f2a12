import { documentFaults } from "./document-faults";
import { pageFaults } from "./page-faults";
import type { TaggedPdf } from "./read-tagged";
import { roleFaults } from "./role-faults";

/**
 * What is wrong with the structure of a PDF, each fault in one line; none where a reader's voice
 * meets everything, in order and with its role. It holds the report's own rules, which are drawn
 * from ISO 32000-1, 14.7 to 14.9; it is no validator of PDF/UA.
 */
export function tagFaults(pdf: TaggedPdf): string[] {
  return [...documentFaults(pdf), ...pageFaults(pdf), ...roleFaults(pdf)];
}
