import type { ChosenEdit } from "../../../engine/explore/vary";
import { Button } from "../../../ui/button";
import { useWords } from "../../../ui/words-context";
import { useKeepOption } from "../use-keep-option";

export interface KeepOptionProps {
  edits: readonly ChosenEdit[];
  /** Whether the option is one of the design as it is; else it cannot be kept. */
  isCurrent: boolean;
}

/** Keeps an option as one of the project's. */
export function KeepOption({ edits, isCurrent }: KeepOptionProps) {
  const words = useWords();
  const { keep, isBusy } = useKeepOption();
  return (
    <Button
      kind="primary"
      aria-disabled={!isCurrent || isBusy || undefined}
      onClick={() => isCurrent && keep(edits)}
    >
      {words.say("explorer.keep")}
    </Button>
  );
}
