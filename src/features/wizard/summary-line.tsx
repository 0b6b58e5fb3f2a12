import { memo } from "react";
import type { MandateDesign } from "../../domain/design";
import { runningSummary } from "../../report/model/running-summary";
import { useDesignStore } from "../../state/design-store";
import { plainOf } from "../../state/plain-of";
import { useAfterFrame } from "../../ui/use-after-frame";
import { useWords } from "../../ui/words-context";
import styles from "./wizard.module.css";

/** The design in one sentence, at the head of every page; drawn after what is being typed. */
export function SummaryLine() {
  const design = useAfterFrame(useDesignStore((state) => state.design));
  return design && <Sentence design={design} />;
}

const Sentence = memo(function Sentence({ design }: { design: MandateDesign }) {
  const words = useWords();
  return <p className={styles.summary}>{runningSummary(words, plainOf(design))}</p>;
});
