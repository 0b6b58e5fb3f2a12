import { useShallow } from "zustand/react/shallow";
import { useDesignStore } from "../../state/design-store";
import { plainOf } from "../../state/plain-of";
import { type StepItem, StepList } from "../../ui/step-list";
import { useWords } from "../../ui/words-context";
import { useFocus } from "./focus-store";
import { addressOfStep } from "./place";
import { type PlaceId, stepIds } from "./question";
import { questionsShown } from "./questions";
import { stepState } from "./step-state";

/** Every step with its state in words; jump anywhere. */
export function Overview({ current }: { current: PlaceId }) {
  const words = useWords();
  const lastVisited = useFocus((focus) => focus.lastVisited);
  const states = useDesignStore(
    useShallow(({ design }) => {
      if (!design) return [];
      const plain = plainOf(design);
      return stepIds.map((step) => {
        const { progress, undecided } = stepState(questionsShown(step, plain), design);
        return `${progress} ${undecided}`;
      });
    }),
  );
  const items = stepIds.map((step, index): StepItem => {
    const [progress = "not-started", undecided = "0"] = states[index]?.split(" ") ?? [];
    const state = words.sayDynamic(`wizard.state.${progress}`, { count: Number(undecided) });
    return {
      id: step,
      href: addressOfStep(step),
      label: words.say(`wizard.step.${step}`),
      progress: progress as StepItem["progress"],
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
}
