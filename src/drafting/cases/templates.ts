import { readdirSync, readFileSync } from "node:fs";
import type { MandateDesign } from "../../domain/design";
import { openDesign } from "../../domain/open-design";

const home = new URL("../../../templates/mandates/", import.meta.url);

function opened(id: string): MandateDesign {
  const file = openDesign(readFileSync(new URL(`${id}/mandate.json`, home), "utf8"));
  if (!file.ok) throw new Error(`template ${id}: ${JSON.stringify(file.problem)}`);
  return file.design;
}

/** Every shipped design, to try the drafter on. */
export const savedTemplates = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ id: name, design: opened(name) }));
