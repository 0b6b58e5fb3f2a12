import { placeAmongComparables } from "../../../engine/checks/troop-quantity/place-among-comparables";
import type { EvidenceBase } from "../../../evidence/schema";
import { FindingList } from "../../../evidence-view/finding-list";
import { OnRequest } from "../../../evidence-view/on-request";
import { useWords } from "../../../ui/words-context";
import styles from "./yardsticks.module.css";

const { findings, against, nulls } = placeAmongComparables;
/** Codings of no clear effect of the size of a force, over and above those that the check cites. */
const furtherNulls = ["caplan-hoeffler-2017-troops", "lloyd-2021-troops"];

/** What studies find about numbers of troops, on every side; none tests a ratio. */
export function EvidenceSection({ base }: { base: EvidenceBase }) {
  const words = useWords();
  const known = new Set(base.findings.map(({ id }) => id));
  const held = (ids: readonly string[] = []) => ids.filter((id) => known.has(id));
  return (
    <section className={styles.section} aria-labelledby="yardsticks-evidence">
      <h2 id="yardsticks-evidence">{words.say("yardsticks.evidence")}</h2>
      <p>{words.say("yardsticks.evidence.what")}</p>
      <OnRequest summary={words.say("yardsticks.evidence.show")}>
        {() => (
          <FindingList
            base={base}
            findings={held(findings)}
            against={held(against)}
            nulls={held([...(nulls ?? []), ...furtherNulls])}
          />
        )}
      </OnRequest>
    </section>
  );
}
