import { useMemo } from "react";
import { draftResolution, stagesOf } from "../../../../drafting/draft-resolution";
import { answerField } from "../../../../state/answer-field";
import { useDesignStore } from "../../../../state/design-store";
import type { OpenDraft } from "../../../../state/save-draft";
import { useAssessment } from "../../../../state/use-assessment";
import { useDraftingParts } from "../../../../state/use-drafting-parts";
import { useEvidenceShown } from "../../../../state/use-evidence-shown";
import { useRecords } from "../../../../state/use-records";
import { Button } from "../../../../ui/button";
import { Notice } from "../../../../ui/notice";
import { useWords } from "../../../../ui/words-context";
import styles from "../stages.module.css";
import { DraftColumn } from "./draft-column";

/** Both texts of the open design; undefined where it has one. */
function useTwoDrafts(): readonly OpenDraft[] | "one" | "loading" | "failed" {
  const design = useDesignStore((state) => state.design);
  const assessment = useAssessment();
  const isShown = useEvidenceShown();
  const records = useRecords();
  const parts = useDraftingParts();
  return useMemo(() => {
    if (parts === "failed") return "failed";
    if (parts === "loading" || !design || !records) return "loading";
    if (!assessment && isShown) return "loading";
    const stages = stagesOf(design);
    if (stages.length < 2) return "one";
    return stages.map((stage) => {
      const draft = draftResolution(design, parts.words, {
        stage,
        ...(assessment && { assessment }),
      });
      return { draft, design, assessment, records };
    });
  }, [design, assessment, records, parts, isShown]);
}

/** The authorisation to plan and the full one, beside each other, each to be taken along in Word. */
export function TwoTexts() {
  const words = useWords();
  const drafts = useTwoDrafts();
  if (drafts === "loading") return <p role="status">{words.say("stages.texts.loading")}</p>;
  if (drafts === "failed")
    return <Notice kind="error">{words.say("stages.texts.unloaded")}</Notice>;
  if (drafts === "one") return <OneText />;
  return (
    <>
      <p className={styles.soft}>{words.say("stages.texts.help")}</p>
      <div className={styles.twoTexts}>
        {drafts.map((open) => (
          <DraftColumn key={open.draft.stage} open={open} />
        ))}
      </div>
      <p>
        <a href="#/draft">{words.say("stages.texts.edit")}</a>
      </p>
    </>
  );
}

function OneText() {
  const words = useWords();
  const decision = useDesignStore(({ design }) => design?.operation?.decision?.value);
  if (decision === "technical-rollover") return <p>{words.say("stages.texts.rollover")}</p>;
  return (
    <>
      <p>{words.say("stages.texts.one")}</p>
      <div className={styles.row}>
        <Button onClick={() => answerField("commitment.secondStage", true)}>
          {words.say("stages.texts.plan")}
        </Button>
      </div>
    </>
  );
}
