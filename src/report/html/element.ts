import { escapeHtml } from "./escape-html";

/** Markup that is ready; made by `element` and `escapeHtml` alone. */
export type Html = string;

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join("");

/** An element with ready markup inside. */
export function element(name: string, attributes: Attributes, ...inside: readonly Html[]): Html {
  return `<${name}${attributesOf(attributes)}>${inside.join("")}</${name}>`;
}
