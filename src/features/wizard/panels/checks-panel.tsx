import type { MandateDesign } from "../../../domain/design";
import type { Assessment, CheckResult } from "../../../engine/assessment";
import type { EvidenceBase } from "../../../evidence/schema";
import { CheckCard } from "../../../evidence-view/check-card";
import { OnRequest } from "../../../evidence-view/on-request";
import { goToField } from "../../../state/address-of-field";
import { Panel } from "../../../ui/panel";
import { useWords } from "../../../ui/words-context";
import type { PlaceId } from "../question";
import styles from "../wizard.module.css";
import { checksBeside } from "./checks-beside";
import { pathsOfPlace } from "./paths-of-place";

export interface ChecksPanelProps {
  place: PlaceId;
  design: MandateDesign;
  assessment: Assessment;
  base: EvidenceBase;
}

/** The live checks of a step: open ones first, what cannot be told yet and what is met on request. */
export function ChecksPanel({ place, design, assessment, base }: ChecksPanelProps) {
  const words = useWords();
  const { open, untold, met, idle, elsewhere } = checksBeside(assessment, pathsOfPlace(place));
  const cards = (results: readonly CheckResult[]) =>
    results.map((result) => (
      <CheckCard
        key={result.id}
        result={result}
        design={design}
        base={base}
        onOpenField={goToField}
      />
    ));
  const group = (name: "untold" | "met" | "elsewhere", results: readonly CheckResult[]) =>
    results.length > 0 && (
      <OnRequest summary={words.say(`wizard.checks.${name}`, { count: results.length })}>
        {() => cards(results)}
      </OnRequest>
    );
  return (
    <Panel title={words.say("wizard.checks.title")} part="checks">
      <p role="status" className={styles.soft}>
        {words.say(place === "review" ? "wizard.checks.open-anywhere" : "wizard.checks.open", {
          count: open.length,
        })}
      </p>
      {cards(open)}
      {group("untold", untold)}
      {group("met", met)}
      {idle > 0 && (
        <p className={styles.soft}>{words.say("wizard.checks.idle", { count: idle })}</p>
      )}
      {group("elsewhere", elsewhere)}
    </Panel>
  );
}
