import type { Token } from "marked";
import { linkInApp } from "./guide-tokens";

/** What stands inside a block: words, bold, code and links; a picture is told by its caption. */
export function GuideInline({ tokens = [] }: { tokens?: readonly Token[] | undefined }) {
  return tokens.map((token, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a document that does not change
    <Piece key={at} token={token} />
  ));
}

function Piece({ token }: { token: Token }) {
  switch (token.type) {
    case "strong":
      return (
        <strong>
          <GuideInline tokens={token.tokens} />
        </strong>
      );
    case "em":
      return (
        <em>
          <GuideInline tokens={token.tokens} />
        </em>
      );
    case "codespan":
      return <code>{plain(token.text)}</code>;
    case "link": {
      const href = linkInApp(token.href);
      const inside = <GuideInline tokens={token.tokens} />;
      return href ? <a href={href}>{inside}</a> : inside;
    }
    case "br":
      return <br />;
    default:
      return "text" in token ? plain(token.text) : null;
  }
}

/** The characters that Markdown writes as entities. */
const plain = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
