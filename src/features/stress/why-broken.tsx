import type { MandateDesign } from "../../domain/design";
import type { Breakable, BreakingSet } from "../../engine/stress/stress-result";
import { addressInRoom } from "../../evidence-view/room-address";
import { ThresholdLines } from "../../evidence-view/threshold-lines";
import { becauseInWords } from "../../report/model/stress/break-in-words";
import { workingInWords } from "../../report/model/stress/working-in-words";
import { Stack } from "../../ui/stack";
import { useWords } from "../../ui/words-context";
import { FieldLinks } from "./field-links";
import { usedThresholds } from "./used-thresholds";

export interface WhyBrokenProps {
  design: MandateDesign;
  breakable: Breakable;
  set: BreakingSet;
}

/** Why something is broken: the sentence with its figures, what they are compared with, the fields. */
export function WhyBroken({ design, breakable, set }: WhyBrokenProps) {
  const words = useWords();
  const thresholds = usedThresholds(design, breakable);
  const working = workingInWords(words, design, set);
  const { because } = set;
  const { check, task } = breakable;
  return (
    <Stack gap={2}>
      <p>{becauseInWords(words, design, breakable, because)}</p>
      {working && <p>{working}</p>}
      {thresholds.length > 0 && (
        <div>
          <p>{words.say("stress.why.thresholds")}</p>
          <ThresholdLines thresholds={thresholds} />
        </div>
      )}
      {because.fields.length > 0 && (
        <p>
          {words.say("stress.why.fields")} <FieldLinks paths={because.fields} row={task?.row} />
        </p>
      )}
      {check && (
        <p>
          <a href={addressInRoom("check", check)}>{words.say("stress.why.check")}</a>
        </p>
      )}
    </Stack>
  );
}
