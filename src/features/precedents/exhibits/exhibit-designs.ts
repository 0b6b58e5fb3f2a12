import type { MandateDesign } from "../../../domain/design";
import type { Exhibit } from "../../../precedents/exhibits/schema";

const designs = import.meta.glob<unknown>(
  [
    "../../../../templates/mandates/*/mandate.json",
    "../../../../templates/exhibits/*/mandate.json",
  ],
  { import: "default" },
);

/** The design of a case, fetched when it is asked for. Throws where it is missing or does not open. */
export async function loadExhibitDesign({
  folder,
  id,
}: Pick<Exhibit, "folder" | "id">): Promise<MandateDesign> {
  const load = designs[`../../../../templates/${folder}/${id}/mandate.json`];
  if (!load) throw new Error(`no design of the case ${id}`);
  const [{ openParsed }, parsed] = await Promise.all([
    import("../../../domain/open-design"),
    load(),
  ]);
  const opened = openParsed(parsed);
  if (!opened.ok) throw new Error(`the case ${id} does not open: ${opened.problem.code}`);
  return opened.design;
}
