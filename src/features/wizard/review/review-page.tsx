import { useDesignStore } from "../../../state/design-store";
import { plainOf } from "../../../state/plain-of";
import { Stack } from "../../../ui/stack";
import { useWords } from "../../../ui/words-context";
import { stepIds } from "../question";
import { questionsShown } from "../questions";
import { stepState } from "../step-state";
import styles from "../wizard.module.css";
import { ReviewStep } from "./review-step";

/** Every answer by step with its reason, what is undecided, and the way back to each question. */
export function ReviewPage() {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  if (!design) return null;
  const plain = plainOf(design);
  const undecided = stepIds.reduce(
    (sum, step) => sum + stepState(questionsShown(step, plain), design).undecided,
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
