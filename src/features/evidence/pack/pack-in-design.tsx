import { useMemo } from "react";
import type { MandateDesign } from "../../../domain/design";
import type { CheckResult } from "../../../engine/assessment";
import { evaluate } from "../../../engine/evaluate";
import type { EvidenceBase } from "../../../evidence/schema";
import type { Words } from "../../../i18n/words";
import { checkTitle } from "../../../report/model/check-in-words";
import { useDesignStore } from "../../../state/design-store";
import { useRecords } from "../../../state/use-records";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import { type ChangedCheck, changedChecks } from "./changed-checks";

/** What another base would change in the open design, check by check. */
export function PackInDesign({ before, after }: { before: EvidenceBase; after: EvidenceBase }) {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const changed = useChangedChecks(design, before, after);
  return (
    <section className={styles.section} aria-labelledby="pack-design">
      <h3 id="pack-design">{words.say("room.pack.design")}</h3>
      {!design && <p>{words.say("room.pack.no-design")}</p>}
      {design && changed.length === 0 && (
        <p>{words.say("room.pack.no-checks", { design: design.about.title })}</p>
      )}
      <ul className={styles.plain}>
        {changed.map(({ before: old, after: now, movesResult }) => (
          <li key={old.id}>
            <strong>{checkTitle(words, old)}</strong>{" "}
            {movesResult
              ? words.say("room.pack.result", {
                  before: words.say(`ui.status.${old.status}`),
                  after: words.say(`ui.status.${now.status}`),
                })
              : words.say("room.pack.findings", { changes: citedInWords(words, old, now) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function useChangedChecks(
  design: MandateDesign | undefined,
  before: EvidenceBase,
  after: EvidenceBase,
): ChangedCheck[] {
  const precedents = useRecords()?.precedents;
  return useMemo(() => {
    if (!design || !precedents) return [];
    const assess = (evidence: EvidenceBase) => evaluate(design, { evidence, precedents });
    return changedChecks(assess(before), assess(after));
  }, [design, precedents, before, after]);
}

/** How many findings more or fewer stand beside a check, side by side; else that they are others. */
function citedInWords(words: Words, old: CheckResult, now: CheckResult): string {
  const sides = [
    ["for", now.findings.length - old.findings.length],
    ["against", now.against.length - old.against.length],
    ["null", now.nulls.length - old.nulls.length],
  ] as const;
  const moved = sides.filter(([, change]) => change !== 0);
  if (moved.length === 0) return words.say("room.pack.others");
  return words.list(moved.map(([side, change]) => words.say(`room.pack.side.${side}`, { change })));
}
