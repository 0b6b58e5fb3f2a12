import { useMemo } from "react";
import { fewestCompared } from "../../../alternatives/compare/compare-options";
import { isEvidenceShown } from "../../../classroom/evidence-shown";
import { EvidenceWaits } from "../../../evidence-view/evidence-waits";
import { PageTitle } from "../../../help-view/page-title";
import { TextWithTerms } from "../../../help-view/text-with-terms";
import { useOptions } from "../../../state/use-options";
import { useRecords } from "../../../state/use-records";
import { Notice } from "../../../ui/notice";
import { useWords } from "../../../ui/words-context";
import { chosenOptions } from "./chosen-options";
import styles from "./compare.module.css";
import { ComparisonView } from "./comparison-view";
import { NotYet } from "./not-yet";
import { OptionPicker } from "./option-picker";
import { useAskedOptions } from "./use-asked-options";

/** Two to four options side by side. */
export function ComparePart() {
  const words = useWords();
  const records = useRecords();
  const { options, damaged, state } = useOptions();
  const { asked, pick } = useAskedOptions();
  const chosen = useMemo(() => chosenOptions(options, asked), [options, asked]);
  const { designs, unknown, left } = chosen;
  const isRead = state !== "reading";
  const waits = designs.find((design) => !isEvidenceShown(design));
  return (
    <div className={styles.part}>
      <header className={styles.section}>
        <PageTitle topic="compare">{words.say("comparison.title")}</PageTitle>
        <p className={styles.prose}>
          <TextWithTerms>{words.say("comparison.lead")}</TextWithTerms>
        </p>
        {state === "failed" && (
          <Notice kind="error" isLive>
            {words.say("comparison.failed")}
          </Notice>
        )}
        {damaged.length > 0 && (
          <Notice kind="warning">
            {words.say("comparison.damaged", { count: damaged.length })}
          </Notice>
        )}
        {isRead && unknown > 0 && (
          <Notice kind="warning">{words.say("comparison.unknown", { count: unknown })}</Notice>
        )}
        {left > 0 && (
          <Notice kind="warning">{words.say("comparison.left", { count: left })}</Notice>
        )}
        {options.length >= fewestCompared && (
          <OptionPicker options={options} chosen={designs} onPick={pick} />
        )}
      </header>
      {!isRead || !records ? (
        <p role="status">{words.say("comparison.reading")}</p>
      ) : options.length < fewestCompared ? (
        <NotYet />
      ) : waits ? (
        <EvidenceWaits of={waits} />
      ) : (
        designs.length >= fewestCompared && <ComparisonView designs={designs} records={records} />
      )}
    </div>
  );
}
