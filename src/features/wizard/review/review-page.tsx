import { useDesignStore } from "../../../state/design-store";
import { plainOf } from "../../../state/plain-of";
import { useOpenCut } from "../../../state/use-open-exercise";
import { Stack } from "../../../ui/stack";
import { useWords } from "../../../ui/words-context";
import { partedByCut } from "../cut-questions";
import { stepIds } from "../question";
import { questionsShown } from "../questions";
import { stepState } from "../step-state";
import styles from "../wizard.module.css";
import { ReviewStep } from "./review-step";

/** Every answer by step with its reason, what is undecided, and the way back to each question. */
export function ReviewPage() {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const cut = useOpenCut();
  if (!design) return null;
  const plain = plainOf(design);
  const undecided = stepIds.reduce(
    (sum, step) =>
      sum +
      stepState(partedByCut(questionsShown(step, plain), cut?.questions).asked, design).undecided,
    0,
  );
  return (
    <Stack gap={8}>
      <p className={styles.lead}>{words.say("wizard.review.undecided", { count: undecided })}</p>
      {stepIds.map((step) => (
        <ReviewStep key={step} step={step} design={design} plain={plain} />
      ))}
    </Stack>
  );
}
