import { useRef } from "react";
import { aloneCell, triedShocks } from "../../report/model/stress/alone";
import { aloneInWords } from "../../report/model/stress/alone-in-words";
import { inGroups } from "../../report/model/stress/break-groups";
import { breakName } from "../../report/model/stress/break-in-words";
import { shockName } from "../../report/model/stress/shock-in-words";
import { useOverflow } from "../../ui/use-overflow";
import { useWords } from "../../ui/words-context";
import styles from "./stress.module.css";
import type { StressAnswer } from "./use-stress";

/**
 * What each shock does alone: a table whose cells say the mildest level that breaks each thing. It
 * scrolls in a region of its own where it is too wide.
 */
export function AloneTable({ answer: { design, result } }: { answer: StressAnswer }) {
  const words = useWords();
  const region = useRef<HTMLDivElement>(null);
  const scrolls = useOverflow(region);
  const shocks = triedShocks(result);
  const caption = words.say("stress.matrix.caption");
  const asRegion = scrolls
    ? { role: "region", tabIndex: 0, "aria-label": words.say("ui.table.scrolls", { caption }) }
    : {};
  return (
    <section className={styles.section} aria-labelledby="stress-alone">
      <h2 id="stress-alone">{words.say("stress.matrix.title")}</h2>
      <div ref={region} className={styles.scrolls} {...asRegion}>
        <table className={styles.alone}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.say("stress.matrix.what")}</th>
              {shocks.map(({ id }) => (
                <th key={id} scope="col">
                  {shockName(words, design, id)}
                </th>
              ))}
            </tr>
          </thead>
          {inGroups(result.breaks).map(({ group, items }) => (
            <tbody key={group}>
              {items.map((broken) => (
                <tr key={broken.id}>
                  <th scope="row">{breakName(words, design, broken)}</th>
                  {shocks.map((shock) => {
                    const cell = aloneCell(broken, shock);
                    return (
                      <td key={shock.id} data-alone={cell.kind}>
                        {aloneInWords(words, shock, cell)}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}
