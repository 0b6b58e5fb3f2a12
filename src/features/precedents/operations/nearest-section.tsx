import { useMemo } from "react";
import { plainDesign } from "../../../domain/plain";
import { OnRequest } from "../../../evidence-view/on-request";
import { precedents } from "../../../precedents/current";
import { fewestStated } from "../../../precedents/nearest/measures";
import { type Near, nearestTo } from "../../../precedents/nearest/nearest-to";
import { likenessInWords } from "../../../report/model/operations/likeness-in-words";
import { pointsInWords, typeInWords } from "../../../report/model/operations/operation-words";
import { useDesignStore } from "../../../state/design-store";
import { useWords } from "../../../ui/words-context";
import { addressOfOperation } from "../place";
import pageStyles from "../precedents.module.css";
import { NearestMethod } from "./nearest-method";
import styles from "./operations.module.css";
import { PointsTable } from "./points-table";

/** How many operations are named. */
const shown = 5;

/** The operations that have most in common with the open design, each point explained. */
export function NearestSection() {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const nearest = useMemo(
    () => design && nearestTo(plainDesign(design), precedents, shown),
    [design],
  );
  return (
    <section className={pageStyles.section} aria-labelledby="operations-nearest">
      <h2 id="operations-nearest">{words.say("operations.nearest.title")}</h2>
      {design && nearest ? (
        <>
          {nearest.near.length > 0 ? (
            <>
              <p>
                {words.say("operations.nearest.lead", {
                  count: nearest.near.length,
                  of: nearest.of,
                  title: design.about.title,
                })}
              </p>
              <p>{words.say("operations.nearest.caveat")}</p>
              <ol className={styles.near}>
                {nearest.near.map((near) => (
                  <NearLine key={near.precedent.id} near={near} />
                ))}
              </ol>
              {nearest.notStated.length > 0 && (
                <p>
                  {words.say("operations.nearest.not-stated", {
                    list: pointsInWords(words, nearest.notStated),
                  })}
                </p>
              )}
            </>
          ) : (
            <p>
              {words.say("operations.nearest.too-little", {
                fewest: fewestStated,
                list: pointsInWords(words, nearest.notStated),
              })}
            </p>
          )}
          {nearest.own.length > 0 && (
            <p className={pageStyles.soft}>
              {words.say("operations.nearest.own", {
                list: words.list(
                  nearest.own.map(({ acronym }) => acronym),
                  "unit",
                ),
              })}
            </p>
          )}
          <NearestMethod />
        </>
      ) : (
        <>
          <p>{words.say("operations.nearest.no-design")}</p>
          <p>
            <a href="#/">{words.say("operations.nearest.start")}</a>
          </p>
        </>
      )}
    </section>
  );
}

function NearLine({ near }: { near: Near }) {
  const words = useWords();
  const { precedent, components, distance } = near;
  const { id, acronym, name, type, start } = precedent;
  return (
    <li>
      <p>
        <a href={addressOfOperation(id)}>{words.say("operations.name", { acronym, name })}</a>
      </p>
      <p className={pageStyles.soft}>
        {words.say("operations.nearest.kind", {
          type: typeInWords(words, type),
          year: start.slice(0, 4),
        })}
      </p>
      <p>{likenessInWords(words, components)}</p>
      <OnRequest summary={words.say("operations.nearest.points", { operation: acronym })}>
        {() => <PointsTable operation={acronym} components={components} distance={distance} />}
      </OnRequest>
    </li>
  );
}
