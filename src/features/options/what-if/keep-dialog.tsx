import { type FormEvent, useState } from "react";
import { longestTitle } from "../../../alternatives/project/longest-title";
import { keepAsOption } from "../../../state/keep-as-option";
import { showNotice } from "../../../state/notice";
import { frameNow, useWhatIf } from "../../../state/what-if-store";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { Notice } from "../../../ui/notice";
import { TextInput } from "../../../ui/text-input";
import { useWords } from "../../../ui/words-context";
import { EditList } from "./edit-list";
import { proposedTitle } from "./in-words";
import styles from "./what-if.module.css";

export interface AskProps {
  isOpen: boolean;
  onClose: () => void;
}

/** Asks for the title of the option that the copy becomes. */
export function KeepDialog({ isOpen, onClose }: AskProps) {
  const words = useWords();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={words.say("what-if.keep.title")}>
      <KeepForm onClose={onClose} />
    </Dialog>
  );
}

function KeepForm({ onClose }: Pick<AskProps, "onClose">) {
  const words = useWords();
  const start = useWhatIf((state) => state.start);
  const now = useWhatIf(frameNow);
  const [title, setTitle] = useState(() =>
    start && now ? proposedTitle(words, start.design, now.design) : "",
  );
  const [problem, setProblem] = useState<"name-first" | "full" | "failed">();
  const [isBusy, setIsBusy] = useState(false);
  if (!start || !now) return null;

  async function keep(event: FormEvent) {
    event.preventDefault();
    const given = title.trim();
    if (given === "") setProblem("name-first");
    if (given === "" || !now || isBusy) return;
    setIsBusy(true);
    const kept = await keepAsOption(now.design, given);
    setIsBusy(false);
    if (kept.outcome !== "kept") {
      setProblem(kept.outcome);
      return;
    }
    onClose();
    showNotice({
      kind: "info",
      text: words.say("what-if.keep.kept", { title: given }),
      action: {
        label: words.say("what-if.keep.to-project"),
        act: () => {
          window.location.hash = "#/options/project";
        },
      },
    });
  }

  return (
    <form className={styles.section} onSubmit={keep}>
      <p>{words.say("what-if.keep.what")}</p>
      <EditList before={start.design} after={now.design} />
      <TextInput
        label={words.say("what-if.keep.name")}
        error={problem === "name-first" ? words.say("what-if.keep.name-first") : undefined}
        value={title}
        maxLength={longestTitle}
        onChange={(next) => {
          setTitle(next);
          setProblem(undefined);
        }}
      />
      {problem && problem !== "name-first" && (
        <Notice kind="error" isLive>
          {words.say(`what-if.keep.${problem}`)}
        </Notice>
      )}
      <div className={styles.acts}>
        <Button kind="primary" type="submit" aria-disabled={isBusy || undefined}>
          {words.say("what-if.keep.act")}
        </Button>
        <Button onClick={onClose}>{words.say("what-if.cancel")}</Button>
      </div>
    </form>
  );
}
