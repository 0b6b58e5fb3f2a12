import type { Token, Tokens } from "marked";
import { slugOf } from "../../help/guide-address";
import styles from "./guide.module.css";
import { GuideInline } from "./guide-inline";
import { anchorOf } from "./guide-tokens";

const headings = ["h1", "h2", "h3", "h4"] as const;

/** One block of the guide; a kind that is not known here is left out. */
export function GuideBlock({ token }: { token: Token }) {
  switch (token.type) {
    case "heading": {
      const { depth, text, tokens } = token as Tokens.Heading;
      const Heading = headings[depth - 1] ?? "h4";
      return (
        <Heading id={anchorOf(slugOf(text))}>
          <GuideInline tokens={tokens} />
        </Heading>
      );
    }
    case "paragraph":
      return isPicture(token as Tokens.Paragraph) ? null : (
        <p>
          <GuideInline tokens={token.tokens} />
        </p>
      );
    case "list": {
      const { ordered, items } = token as Tokens.List;
      const List = ordered ? "ol" : "ul";
      return (
        <List>
          {items.map((item) => (
            <li key={item.raw}>
              {item.tokens.map((each) => (
                <GuideBlock key={each.raw} token={each} />
              ))}
            </li>
          ))}
        </List>
      );
    }
    case "text":
      return <GuideInline tokens={token.tokens ?? [token]} />;
    case "code":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long line is scrolled to by keyboard
        <pre className={styles.code} tabIndex={0}>
          <code>{(token as Tokens.Code).text}</code>
        </pre>
      );
    case "blockquote":
      return (
        <blockquote>
          {token.tokens?.map((each) => (
            <GuideBlock key={each.raw} token={each} />
          ))}
        </blockquote>
      );
    case "table":
      return <GuideTable table={token as Tokens.Table} />;
    default:
      return null;
  }
}

/** The screens are all around the reader here; their pictures stay with the document. */
function isPicture({ tokens }: Tokens.Paragraph): boolean {
  return tokens.length > 0 && tokens.every(({ type }) => type === "image");
}

function GuideTable({ table }: { table: Tokens.Table }) {
  return (
    <div className={styles.scroll}>
      <table aria-label={table.header.map(({ text }) => text).join(", ")}>
        <thead>
          <tr>
            {table.header.map(({ text, tokens }) => (
              <th key={text} scope="col">
                <GuideInline tokens={tokens} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.map(({ text }) => text).join("|")}>
              {row.map(({ text, tokens }) => (
                <td key={text}>
                  <GuideInline tokens={tokens} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
