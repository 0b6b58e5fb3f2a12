import { type FormEvent, useState } from "react";
import { withThreshold } from "../domain/author-changes";
import { isSubstantive } from "../domain/text";
import { type Threshold, thresholds, type UsedThreshold } from "../engine/thresholds";
import { amountInWords } from "../report/model/value-in-words";
import { changeDesign } from "../state/design-store";
import { Button } from "../ui/button";
import { Cluster } from "../ui/cluster";
import { NumberInput } from "../ui/number-input";
import { Stack } from "../ui/stack";
import { TextInput } from "../ui/text-input";
import { useWords } from "../ui/words-context";

/** Lets the author put another number in place of a threshold, with the reason that is printed. */
export function ThresholdForm({ used }: { used: UsedThreshold }) {
  const words = useWords();
  const { least, most, unit, value: usual } = thresholds[used.id] as Threshold;
  const [value, setValue] = useState<number | undefined>(used.value);
  const [reason, setReason] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const lacksReason = !isSubstantive(reason);
  function apply(event: FormEvent) {
    event.preventDefault();
    setWasTried(true);
    if (value === undefined || lacksReason) return;
    changeDesign((design) => withThreshold(design, used.id, { value, reason: reason.trim() }));
  }
  return (
    <form onSubmit={apply}>
      <Stack gap={3}>
        <NumberInput
          label={words.say("checks.shared.threshold.value")}
          unit={words.sayDynamic(`fields.unit.${unit}`)}
          min={least}
          max={most}
          allowsDecimals
          value={value}
          onChange={setValue}
        />
        <TextInput
          label={words.say("checks.shared.threshold.reason")}
          error={
            wasTried && lacksReason
              ? words.say("checks.shared.threshold.reason-missing")
              : undefined
          }
          value={reason}
          onChange={setReason}
          maxLength={300}
        />
        <Cluster>
          <Button type="submit">{words.say("checks.shared.threshold.apply")}</Button>
          {used.changed && (
            <Button
              kind="quiet"
              onClick={() => changeDesign((design) => withThreshold(design, used.id, undefined))}
            >
              {words.say("checks.shared.threshold.restore", {
                usual: amountInWords(words, usual, unit),
              })}
            </Button>
          )}
        </Cluster>
      </Stack>
    </form>
  );
}
