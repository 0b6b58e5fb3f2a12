type Attributes<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Pick<HTMLElementTagNameMap[Tag], keyof HTMLElementTagNameMap[Tag] & ("id" | "className")>
> & { href?: string; onclick?: () => void; labelledBy?: string };

/** One element of a page that is made without the app's own means. Text goes in as text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { labelledBy, href, ...attributes }: Attributes<Tag>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  Object.assign(made, attributes);
  if (href !== undefined) made.setAttribute("href", href);
  if (labelledBy !== undefined) made.setAttribute("aria-labelledby", labelledBy);
  made.append(...content);
  return made;
}

/** A button that submits nothing. */
export function button(text: string, onclick: () => void, className = ""): HTMLButtonElement {
  const made = element("button", { onclick, className }, text);
  made.type = "button";
  return made;
}
