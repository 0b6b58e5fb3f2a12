import { type FormEvent, useId } from "react";
import type { VotedChoice } from "../../../domain/vote";
import { type DraftBallot, decidedIn, lackingIn } from "../../../domain/votes/draft-ballot";
import { mostBallots } from "../../../domain/votes/take-ballot";
import { choiceKey } from "../../../domain/votes/voted-choice";
import { choiceInWords } from "../../../report/model/votes/choice-in-words";
import { showNotice } from "../../../state/notice";
import { Button } from "../../../ui/button";
import { mainId } from "../../../ui/main-id";
import { TextInput } from "../../../ui/text-input";
import { useWords } from "../../../ui/words-context";
import type { RoundProps } from "../part-props";
import styles from "../vote.module.css";
import { handIn, handInHere } from "./hand-in";

export interface HandInFormProps extends RoundProps {
  draft: DraftBallot;
  wasTried: boolean;
  onChange: (draft: DraftBallot) => void;
  onTry: () => void;
  onGo: (place: number) => void;
}

/** Who votes, what will be handed in, and the button that does. */
export function HandInForm(props: HandInFormProps) {
  const { design, round, draft, wasTried, onChange, onTry, onGo } = props;
  const words = useWords();
  const titleId = useId();
  const lacking = lackingIn(draft, round);
  const isNameless = lacking.some(({ what }) => what === "author");
  const wordless = lacking.flatMap((each) => (each.what === "amendment" ? [each.at] : []));
  const decided = decidedIn(draft, round);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onTry();
    if (isNameless) event.currentTarget.querySelector("input")?.focus();
    if (lacking.length > 0) return;
    if (design.exercise) return passOn();
    const file = await handIn(design, round, draft);
    showNotice(
      file === undefined
        ? { kind: "error", text: words.say("vote.hand.full", { most: mostBallots }) }
        : { kind: "info", text: words.say("vote.hand.done", { file }) },
    );
    if (file !== undefined) document.getElementById(mainId)?.focus();
  }

  /** A team votes on one laptop: the next one goes on from its desk. */
  function passOn() {
    if (!handInHere(design, round, draft))
      return showNotice({
        kind: "error",
        text: words.say("vote.hand.full", { most: mostBallots }),
      });
    showNotice({
      kind: "info",
      text: words.say("vote.hand.here", { author: draft.author.trim() }),
    });
    window.location.hash = "#/team/vote";
  }

  return (
    <form className={styles.section} aria-labelledby={titleId} onSubmit={submit} noValidate>
      <h2 id={titleId}>{words.say("vote.hand.title")}</h2>
      <p role="status">
        {words.say("vote.hand.text", { decided, undecided: round.choices.length - decided })}
      </p>
      <div className={styles.narrow}>
        <TextInput
          label={words.say("vote.hand.author")}
          help={words.say(design.exercise ? "vote.hand.seat" : "vote.hand.author.help")}
          error={wasTried && isNameless ? words.say("vote.hand.author.missing") : undefined}
          value={draft.author}
          onChange={(author) => onChange({ ...draft, author })}
          maxLength={300}
          autoComplete="name"
        />
        <TextInput
          label={words.say("vote.hand.unit")}
          help={words.say("vote.hand.unit.help")}
          value={draft.unit}
          onChange={(unit) => onChange({ ...draft, unit })}
          maxLength={300}
          autoComplete="organization"
        />
      </div>
      <div role="alert">
        {wasTried && wordless.length > 0 && (
          <Wordless design={design} round={round} choices={wordless} onGo={onGo} />
        )}
      </div>
      <div>
        <Button type="submit" kind="primary" {...(!design.exercise && { icon: "download" })}>
          {words.say(design.exercise ? "vote.hand.button-here" : "vote.hand.button")}
        </Button>
      </div>
    </form>
  );
}

interface WordlessProps extends RoundProps {
  choices: readonly VotedChoice[];
  onGo: (place: number) => void;
}

/** The ways to the amendments that have no words. */
function Wordless({ design, round, choices, onGo }: WordlessProps) {
  const words = useWords();
  return (
    <>
      <p>{words.say("vote.hand.wordless", { count: choices.length })}</p>
      <ul className={styles.names}>
        {choices.map((at) => (
          <li key={choiceKey(at)}>
            <button
              type="button"
              className={styles.jump}
              onClick={() => onGo(round.choices.indexOf(at))}
            >
              {choiceInWords(words, design, at)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
