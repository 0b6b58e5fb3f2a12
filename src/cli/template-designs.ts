import { readFileSync } from "node:fs";
import templateIds from "../../templates/mandates/index.json";
import type { MandateDesign } from "../domain/design";
import { openDesign } from "../domain/open-design";

/** Every template with its design, in the order of the index. Throws where one does not open. */
export function templateDesigns(): { id: string; design: MandateDesign }[] {
  return templateIds.map((id) => {
    const file = new URL(`../../templates/mandates/${id}/mandate.json`, import.meta.url);
    const opened = openDesign(readFileSync(file, "utf8"));
    if (!opened.ok) throw new Error(`template ${id}: ${JSON.stringify(opened.problem)}`);
    return { id, design: opened.design };
  });
}
