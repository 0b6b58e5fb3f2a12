import { useState } from "react";
import { isOption } from "../../../alternatives/project/options-in-order";
import type { MandateDesign } from "../../../domain/design";
import { openSaved } from "../../../state/begin-work";
import { changesWritten, latestOption } from "../../../state/change-option";
import { keepAsOption } from "../../../state/keep-as-option";
import { showNotice } from "../../../state/notice";
import { leaveProject, makeOptionOf } from "../../../state/project-acts";
import { titleOfCopy } from "../../../state/title-of-copy";
import { refusalInWords } from "../../../storage/refusal-in-words";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { IconButton } from "../../../ui/icon-button";
import { useWords } from "../../../ui/words-context";
import { MoveButtons, type Moving } from "./move-buttons";
import { RemoveOption } from "./remove-option";
import { goToQuestions, sayKept, sayNotChanged } from "./say-outcome";

export interface OptionActsProps {
  design: MandateDesign;
  title: string;
  isOpen: boolean;
  options: readonly MandateDesign[];
  moving: Moving | undefined;
}

/** What can be done with one option. */
export function OptionActs({ design, title, isOpen, options, moving }: OptionActsProps) {
  const words = useWords();
  const [isRemoving, setIsRemoving] = useState(false);
  const others = options.filter(({ id }) => id !== design.id);

  async function open() {
    await changesWritten();
    const result = isOpen ? { outcome: "opened" as const } : await openSaved(design.id);
    if (result.outcome === "refused")
      showNotice({ kind: "error", text: refusalInWords(words, result.problem) });
    if (result.outcome === "opened") goToQuestions();
  }

  async function duplicate() {
    const latest = (await latestOption(design.id)) ?? design;
    sayKept(words, await keepAsOption(latest, titleOfCopy(words, title)));
  }

  async function leave() {
    const why = await leaveProject(design.id);
    if (why.outcome !== "changed") sayNotChanged(words, [{ title, why }]);
    else showNotice({ kind: "info", text: words.say("options.left", { title }) });
  }

  async function makeOption() {
    const why = await makeOptionOf(options, design.id);
    if (why.outcome === "full") sayKept(words, why);
    else if (why.outcome !== "changed") sayNotChanged(words, [{ title, why }]);
  }

  return (
    <Cluster>
      <Button
        aria-label={words.say(
          isOpen ? "app.saved-designs.go-on-named" : "app.saved-designs.open-named",
          { title },
        )}
        onClick={open}
      >
        {words.say(isOpen ? "app.saved-designs.go-on" : "app.saved-designs.open")}
      </Button>
      <IconButton
        icon="copy"
        label={words.say("app.saved-designs.duplicate", { title })}
        onClick={duplicate}
      />
      {moving && <MoveButtons title={title} moving={moving} />}
      {!isOption(design) && (
        <Button kind="quiet" onClick={makeOption}>
          {words.say("options.make-option")}
        </Button>
      )}
      {design.option && others.length > 0 && (
        <Button
          kind="quiet"
          aria-label={words.say("options.leave-named", { title })}
          onClick={leave}
        >
          {words.say("options.leave")}
        </Button>
      )}
      {design.option && (
        <IconButton
          icon="bin"
          label={words.say("app.saved-designs.remove", { title })}
          aria-haspopup="dialog"
          onClick={() => setIsRemoving(true)}
        />
      )}
      <RemoveOption
        design={design}
        title={title}
        next={(others.find(isOption) ?? others[0])?.id}
        isOpen={isRemoving}
        onClose={() => setIsRemoving(false)}
      />
    </Cluster>
  );
}
