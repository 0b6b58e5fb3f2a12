import { type FormEvent, useEffect, useRef, useState } from "react";
import type { ExercisePart } from "../../../../domain/exercise-part";
import type { TeamParts } from "../../../../state/team-parts";
import { Button } from "../../../../ui/button";
import { Notice } from "../../../../ui/notice";
import { TextInput } from "../../../../ui/text-input";
import { useWords } from "../../../../ui/words-context";
import { addressOfPart, type Place } from "../place";
import styles from "../team.module.css";
import { type CodeOutcome, openByCode } from "./open-by-code";

interface CodeFormProps {
  exercise: ExercisePart;
  team: TeamParts;
  asked?: Place["asked"];
}

/** The box for a code that the trainer shows; one that a link brought is tried at once. */
export function CodeForm({ exercise, team, asked }: CodeFormProps) {
  const words = useWords();
  const [typed, setTyped] = useState(asked?.code ?? "");
  const [isBusy, setIsBusy] = useState(false);
  const [came, setCame] = useState<CodeOutcome>();
  const wasTried = useRef(false);

  async function open(code: string) {
    if (isBusy) return;
    setIsBusy(true);
    setCame(undefined);
    const outcome = await openByCode(words, code, {
      exercise,
      team,
      ...(asked?.inject && { likely: asked.inject }),
    });
    setIsBusy(false);
    setCame(outcome);
    if (!outcome.ok) return;
    setTyped("");
    if (outcome.what === "debrief") window.location.hash = addressOfPart("debrief");
    else if (asked) window.history.replaceState(null, "", addressOfPart("injects"));
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a link's code is tried once
  useEffect(() => {
    if (!asked || wasTried.current) return;
    wasTried.current = true;
    open(asked.code);
  }, []);

  function submit(event: FormEvent) {
    event.preventDefault();
    open(typed);
  }

  return (
    <form className={styles.code} onSubmit={submit} noValidate>
      <div className={styles.narrow}>
        <TextInput
          label={words.say("team.code.label")}
          help={words.say("team.code.help")}
          value={typed}
          onChange={setTyped}
          maxLength={60}
        />
        <div>
          <Button type="submit" kind="primary" aria-disabled={isBusy}>
            {words.say("team.code.open")}
          </Button>
        </div>
      </div>
      <p role="status">{isBusy && words.say("team.code.busy")}</p>
      {came && (
        <Notice kind={came.ok ? "info" : "error"} isLive>
          {came.text}
        </Notice>
      )}
    </form>
  );
}
