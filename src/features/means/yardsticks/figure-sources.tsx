import { officialText } from "../../../precedents/clauses/official-text";
import { originOf, symbolIn } from "../../../precedents/figure-origin";
import type { Precedent } from "../../../precedents/schema";
import type { CountedPersons } from "../../../precedents/yardsticks/densities-of";
import { observerCeilingOf } from "../../../precedents/yardsticks/observer-ceilings";
import { pageName } from "../../../report/model/operations/page-name";
import { WebLink } from "../../../ui/web-link";
import { useWords } from "../../../ui/words-context";

export interface FigureSourcesProps {
  precedent: Precedent;
  counted: CountedPersons;
}

/** An address and what it is called: a resolution by its official text, else a page by its address. */
function linkTo(source: string): readonly [href: string, name: string] {
  const symbol = symbolIn(source);
  return symbol ? [officialText(symbol), symbol] : [source, pageName(source)];
}

/** The pages that a figure may have been read in, a text and its copies once. */
function linksOf(precedent: Precedent, { field }: CountedPersons) {
  if (field === "observers") {
    const symbol = observerCeilingOf(precedent.id)?.resolution;
    return symbol ? [[officialText(symbol), symbol] as const] : [];
  }
  const { by, sources } = originOf(precedent, field);
  const links = new Map(sources.map(linkTo));
  // Of several copies of what one decision says, the first is enough.
  const [first] = links;
  return by && first ? [[first[0], by] as const] : [...links];
}

/** The text that sets a figure where it is known, else every page of which one gave it. */
export function FigureSources({ precedent, counted }: FigureSourcesProps) {
  const words = useWords();
  const links = linksOf(precedent, counted);
  const all = links.map(([href, name]) => (
    <WebLink key={href} href={href}>
      {name}
    </WebLink>
  ));
  if (all.length < 2) return all;
  return (
    <>
      {words.say("yardsticks.table.source.one-of")}
      <ul>
        {all.map((link) => (
          <li key={link.key}>{link}</li>
        ))}
      </ul>
    </>
  );
}
