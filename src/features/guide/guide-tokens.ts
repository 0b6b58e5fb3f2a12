import { marked, type Token, type Tokens } from "marked";
import { slugOf } from "../../help/guide-address";

/** A text in Markdown as the pieces that it is made of. */
export function tokensOf(text: string): readonly Token[] {
  return marked.lexer(text);
}

/** A heading of the guide. */
export interface GuideHeading {
  readonly depth: number;
  readonly title: string;
  readonly slug: string;
}

/** The headings in their order. */
export function headingsOf(tokens: readonly Token[]): readonly GuideHeading[] {
  return tokens.flatMap((token) =>
    isHeading(token) ? [{ depth: token.depth, title: token.text, slug: slugOf(token.text) }] : [],
  );
}

export const isHeading = (token: Token): token is Tokens.Heading => token.type === "heading";

/** The element of a heading on the page. */
export function anchorOf(slug: string): string {
  return `guide-${slug}`;
}

/** What a link of the guide leads to inside the app; undefined for one that leads to a file beside it. */
export function linkInApp(href: string): string | undefined {
  if (href.startsWith("https://")) return href;
  return href.startsWith("#") ? `#/guide/${href.slice(1)}` : undefined;
}
