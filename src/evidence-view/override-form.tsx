import { type FormEvent, useState } from "react";
import { isSubstantive } from "../domain/text";
import { Button } from "../ui/button";
import { Cluster } from "../ui/cluster";
import { Stack } from "../ui/stack";
import { TextArea } from "../ui/text-area";
import { TextInput } from "../ui/text-input";
import { useWords } from "../ui/words-context";

export interface OverrideFormProps {
  onKeep: (who: string, why: string) => void;
  onCancel: () => void;
}

/** Asks who disagrees with a check and why; both are needed, since both are printed. */
export function OverrideForm({ onKeep, onCancel }: OverrideFormProps) {
  const words = useWords();
  const [who, setWho] = useState("");
  const [why, setWhy] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const isWhole = isSubstantive(who) && isSubstantive(why);
  function keep(event: FormEvent) {
    event.preventDefault();
    setWasTried(true);
    if (isWhole) onKeep(who.trim(), why.trim());
  }
  const errorOf = (text: string) =>
    wasTried && !isSubstantive(text) ? words.say("checks.shared.override.missing") : undefined;
  return (
    <form onSubmit={keep}>
      <Stack gap={3}>
        <TextInput
          label={words.say("checks.shared.override.who")}
          error={errorOf(who)}
          value={who}
          onChange={setWho}
          maxLength={300}
        />
        <TextArea
          label={words.say("checks.shared.override.why")}
          help={words.say("checks.shared.override.unchanged")}
          error={errorOf(why)}
          value={why}
          onChange={setWhy}
          maxLength={4000}
        />
        <Cluster>
          <Button type="submit">{words.say("checks.shared.override.keep")}</Button>
          <Button kind="quiet" onClick={onCancel}>
            {words.say("ui.cancel")}
          </Button>
        </Cluster>
      </Stack>
    </form>
  );
}
