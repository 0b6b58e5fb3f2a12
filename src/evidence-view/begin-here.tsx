import type { MandateDesign } from "../domain/design";
import type { Assessment } from "../engine/assessment";
import { beginWith } from "../engine/begin-with";
import { labelOf } from "../report/model/value-in-words";
import { addressOfField } from "../state/address-of-field";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { useWords } from "../ui/words-context";

export interface BeginHereProps {
  design: MandateDesign;
  assessment: Assessment;
}

/** What to do next where no check could be judged yet; nothing once one is. */
export function BeginHere({ design, assessment }: BeginHereProps) {
  const words = useWords();
  const path = beginWith(design, assessment);
  if (!path) return null;
  const field = labelOf(words, path);
  return (
    <Notice kind="info" title={words.say("app.begin.title")}>
      <p>{words.say("app.begin.text", { field })}</p>
      <p>
        <LinkButton kind="primary" href={addressOfField(path)}>
          {words.say("app.begin.go", { field })}
        </LinkButton>
      </p>
    </Notice>
  );
}
