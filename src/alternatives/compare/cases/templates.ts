import { readFileSync } from "node:fs";
import type { MandateDesign } from "../../../domain/design";
import { openDesign } from "../../../domain/open-design";
import { currentEvidence } from "../../../evidence/current";
import { precedents } from "../../../precedents/current";

/** The records that ship. */
export const records = { evidence: currentEvidence, precedents };

/** A template's design by its id. Throws where it does not open. */
export function templateDesign(id: string): MandateDesign {
  const file = new URL(`../../../../templates/mandates/${id}/mandate.json`, import.meta.url);
  const opened = openDesign(readFileSync(file, "utf8"));
  if (!opened.ok) throw new Error(`${id}: ${JSON.stringify(opened.problem)}`);
  return opened.design;
}
