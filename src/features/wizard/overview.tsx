import { memo } from "react";
import type { MandateDesign } from "../../domain/design";
import { useDesignStore } from "../../state/design-store";
import { plainOf } from "../../state/plain-of";
import { useEvidenceShown } from "../../state/use-evidence-shown";
import { useOpenCut } from "../../state/use-open-exercise";
import { type StepItem, StepList } from "../../ui/step-list";
import { useAfterFrame } from "../../ui/use-after-frame";
import { useWords } from "../../ui/words-context";
import { partedByCut } from "./cut-questions";
import { useFocus } from "./focus-store";
import { addressOfStep } from "./place";
import { type PlaceId, stepIds } from "./question";
import { questionsShown } from "./questions";
import { stepState } from "./step-state";

/** Every step with its state in words; jump anywhere. Drawn after what is being typed. */
export function Overview({ current }: { current: PlaceId }) {
  const design = useAfterFrame(useDesignStore((state) => state.design));
  return design && <Steps current={current} design={design} />;
}

const Steps = memo(function Steps({
  current,
  design,
}: {
  current: PlaceId;
  design: MandateDesign;
}) {
  const words = useWords();
  const lastVisited = useFocus((focus) => focus.lastVisited);
  const isShown = useEvidenceShown();
  const cut = useOpenCut();
  const plain = plainOf(design);
  const items = stepIds.map((step): StepItem => {
    const { asked } = partedByCut(questionsShown(step, plain), cut?.questions);
    const { progress, undecided } = stepState(asked, design);
    const state =
      asked.length === 0
        ? words.say("wizard.state.not-in-exercise")
        : words.sayDynamic(`wizard.state.${progress}`, { count: undecided });
    return {
      id: step,
      href: addressOfStep(step),
      label: words.say(`wizard.step.${step}`),
      // Where an exercise holds verdicts back, nothing is to look like one.
      progress:
        asked.length === 0
          ? "not-started"
          : progress === "complete" && !isShown
            ? "begun"
            : progress,
      state: lastVisited === step ? words.say("wizard.state.last-visited", { state }) : state,
      isCurrent: current === step,
    };
  });
  const review: StepItem = {
    id: "review",
    href: addressOfStep("review"),
    label: words.say("wizard.step.review"),
    progress: "not-started",
    state: words.say("wizard.state.review"),
    isCurrent: current === "review",
  };
  return <StepList steps={[...items, review]} />;
});
