const entities: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** Text without white space and without the characters that only turn a line. */
export const flat = (text: string): string => text.replace(/[\s\u2066-\u2069]+/gu, "");

/** The words that a page shows, in the order of the file, flattened. */
export function wordsOfHtml(html: string): string {
  const body = html.slice(html.indexOf("<body>"));
  const text = body
    .replace(/<[^>]*>/g, "")
    .replace(/&[a-z#0-9]+;/g, (sign) => entities[sign] ?? sign);
  return flat(text);
}

const empty = new Set(["meta", "br", "!doctype"]);

/** What is wrong with the nesting of elements, or undefined where every one is closed in order. */
export function nestingProblem(html: string): string | undefined {
  const open: string[] = [];
  const markup = html.replace(/<style>[\s\S]*?<\/style>/, "");
  for (const [whole, closes, name = ""] of markup.matchAll(
    /<(\/?)([!\w]+)(?:\s+[\w-]+(?:="[^"]*")?)*\s*>/g,
  )) {
    if (empty.has(name)) continue;
    if (!closes) open.push(name);
    else if (open.pop() !== name) return `${whole} closes nothing`;
  }
  const stray = /<(?![/!\w])|<[^>]*</.exec(markup);
  if (stray) return `a stray sign at ${markup.slice(stray.index, stray.index + 40)}`;
  return open.length > 0 ? `<${open.at(-1)}> stays open` : undefined;
}
