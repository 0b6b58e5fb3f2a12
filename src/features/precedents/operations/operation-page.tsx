import { useMemo } from "react";
import { plainDesign } from "../../../domain/plain";
import { compareTraits } from "../../../precedents/nearest/compare-traits";
import { traitsOf } from "../../../precedents/nearest/traits";
import { traitsOfDesign } from "../../../precedents/nearest/traits-of-design";
import type { Precedent } from "../../../precedents/schema";
import { useDesignStore } from "../../../state/design-store";
import { WebLink } from "../../../ui/web-link";
import { useWords } from "../../../ui/words-context";
import { addressOfPart } from "../place";
import pageStyles from "../precedents.module.css";
import { DerivedSection } from "./derived-section";
import { blankFigures, sourceLink } from "./figure-rows";
import { FiguresTable } from "./figures-table";
import { OperationFacts } from "./operation-facts";
import { OperationTexts } from "./operation-texts";
import styles from "./operations.module.css";
import { PointsTable } from "./points-table";

/** One operation: what the record holds of it, where each figure comes from, and what it leaves blank. */
export function OperationPage({ precedent }: { precedent: Precedent }) {
  const words = useWords();
  const { acronym, name, sources } = precedent;
  const blank = blankFigures(words, precedent);
  return (
    <>
      <header className={pageStyles.section}>
        <p>
          <a href={addressOfPart("operations")}>{words.say("operations.back")}</a>
        </p>
        <h1>{words.say("operations.name", { acronym, name })}</h1>
        <OperationFacts precedent={precedent} />
      </header>
      <section className={pageStyles.section} aria-labelledby="operation-figures">
        <h2 id="operation-figures">{words.say("operations.figures")}</h2>
        <p>{words.closed(words.say(`precedents.verified.${precedent.verified}`))}</p>
        <FiguresTable precedent={precedent} />
        {blank.length > 0 && (
          <p className={pageStyles.soft}>
            {words.say("operations.figures.blank", { list: words.clauses(blank) })}
          </p>
        )}
      </section>
      <DerivedSection precedent={precedent} />
      <OperationTexts precedent={precedent} />
      <BesideDesign precedent={precedent} />
      <section className={pageStyles.section} aria-labelledby="operation-sources">
        <h2 id="operation-sources">{words.say("operations.sources")}</h2>
        {sources.length === 0 ? (
          <p>{words.say("operations.sources.none")}</p>
        ) : (
          <ul className={styles.known}>
            {sources.map((source) => (
              <li key={source}>
                <WebLink href={source}>{sourceLink(words, source).name}</WebLink>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

/** The operation beside the open design, point by point; nothing where no design is open. */
function BesideDesign({ precedent }: { precedent: Precedent }) {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const compared = useMemo(
    () => design && compareTraits(traitsOfDesign(plainDesign(design)), traitsOf(precedent)),
    [design, precedent],
  );
  if (!compared) return null;
  return (
    <section className={pageStyles.section} aria-labelledby="operation-beside">
      <h2 id="operation-beside">{words.say("operations.beside")}</h2>
      <p>{words.say("operations.beside.caveat")}</p>
      <PointsTable operation={precedent.acronym} {...compared} />
    </section>
  );
}
