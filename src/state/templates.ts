import templateIds from "../../templates/mandates/index.json";

/** What a template says of itself on the start page, in its own words. */
export interface TemplateText {
  title: string;
  summary: string;
  /** What it was coded from, and what is left not stated. */
  note: string;
}

export interface Template {
  id: string;
  text: TemplateText;
  /** Fetches the design itself: parsed JSON, to be checked like any file. */
  load: () => Promise<unknown>;
}

const texts = import.meta.glob<TemplateText>("../../templates/mandates/*/text.en.json", {
  eager: true,
  import: "default",
});
const designs = import.meta.glob<unknown>("../../templates/mandates/*/mandate.json", {
  import: "default",
});

const folder = "../../templates/mandates";

/** The templates in the order of their index. */
export const templates: readonly Template[] = templateIds.flatMap((id) => {
  const text = texts[`${folder}/${id}/text.en.json`];
  const load = designs[`${folder}/${id}/mandate.json`];
  return text && load ? [{ id, text, load }] : [];
});

/** The complete example, which the first page offers by name. */
export const example = templates.find(({ id }) => id === "example");

/** Mandates that were in force, oldest first, as their ids tell: "unficyp-1964". */
export const realMandates = templates
  .filter(({ id }) => /-\d{4}$/.test(id))
  .sort((a, b) => yearOf(a) - yearOf(b));

/** The year of a real mandate's text. */
export function yearOf({ id }: Pick<Template, "id">): number {
  return Number(id.slice(-4));
}
