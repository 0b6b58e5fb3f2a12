import { useEffect, useRef } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { PageTitle } from "../../help-view/page-title";
import { useDesignStore } from "../../state/design-store";
import { nameWindowPart } from "../../state/window-part";
import { Frame } from "../../ui/frame";
import { mainId } from "../../ui/main-id";
import { Stack } from "../../ui/stack";
import { useWords } from "../../ui/words-context";
import { useFocus } from "./focus-store";
import { Overview } from "./overview";
import { OpenCount } from "./panels/open-count";
import { Panels } from "./panels/panels";
import { placeAt } from "./place";
import { type PlaceId, stepIds } from "./question";
import { ReviewPage } from "./review/review-page";
import { StepLinks } from "./step-links";
import { StepPage } from "./step-page";
import { SummaryLine } from "./summary-line";
import { TeamLine } from "./team-line";
import { useArrival } from "./use-arrival";
import styles from "./wizard.module.css";

/** The wizard at the present address: overview, questions of a step or the review, and panels. */
export function WizardPage() {
  const words = useWords();
  const [location] = useHashLocation();
  const place = placeAt(location, useFocus.getState().shown);
  const { step } = place;
  const designId = useDesignStore(({ design }) => design?.id);
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(location, place, heading);
  useEffect(() => nameWindowPart(words, `wizard.step.${step}`), [words, step]);
  const title = titleOf(words, step);
  return (
    <Frame
      mainId={mainId}
      position={title}
      overview={<Overview current={step} />}
      question={
        <div className={styles.page}>
          <TeamLine />
          <PageTitle topic="wizard" ref={heading}>
            {title}
          </PageTitle>
          <SummaryLine />
          <Stack gap={8} key={`${step} ${designId}`}>
            {step === "review" ? <ReviewPage /> : <StepPage step={step} />}
            <StepLinks step={step} />
          </Stack>
        </div>
      }
      panelsLabel={words.say("wizard.panels")}
      panelsCount={<OpenCount place={step} />}
      panels={<Panels key={step} place={step} />}
    />
  );
}

function titleOf(words: ReturnType<typeof useWords>, step: PlaceId): string {
  const name = words.say(`wizard.step.${step}`);
  if (step === "review") return name;
  return words.say("wizard.position", {
    number: stepIds.indexOf(step) + 1,
    count: stepIds.length,
    name,
  });
}
