import { useState } from "react";
import type { Ballot } from "../../../domain/vote";
import { ballotsFor, withoutBallot } from "../../../domain/votes/rounds";
import { changeThroughout } from "../../../state/design-store";
import { dropDraft } from "../../../state/own-ballot";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { LinkButton } from "../../../ui/link-button";
import { mainId } from "../../../ui/main-id";
import { useWords } from "../../../ui/words-context";
import { momentInWords } from "../moment";
import type { RoundProps } from "../part-props";
import { addressOfPart } from "../place";
import styles from "../vote.module.css";
import { saveBallot } from "./hand-in";

export interface HandedInProps extends RoundProps {
  own: Ballot;
  /** Called once another person is to fill in a ballot. */
  onLeave: () => void;
}

/** One's own ballot is handed in: its file again, a change as long as nothing was seen, the result. */
export function HandedIn({ design, round, own, onLeave }: HandedInProps) {
  const words = useWords();
  const [saved, setSaved] = useState("");
  const isOpen = round.closed === undefined;
  const isAlone = ballotsFor(design, round.id).length === 1;

  // The draft that it was made from is still there, under its id.
  function change() {
    changeThroughout((before) => withoutBallot(before, own.id));
    document.getElementById(mainId)?.focus();
  }
  function leave() {
    dropDraft(design.id, round.id);
    onLeave();
    document.getElementById(mainId)?.focus();
  }

  return (
    <section className={styles.section}>
      <p>{words.say("vote.handed.text", { moment: momentInWords(words, own.cast) })}</p>
      <Cluster>
        <LinkButton href={addressOfPart("result")} icon="forward">
          {words.say("vote.to-result")}
        </LinkButton>
        <Button
          icon="download"
          onClick={() => setSaved(words.say("vote.hand.done", { file: saveBallot(design, own) }))}
        >
          {words.say("vote.handed.again")}
        </Button>
        {isOpen && isAlone && <Button onClick={change}>{words.say("vote.handed.change")}</Button>}
        {isOpen && (
          <Button kind="quiet" onClick={leave}>
            {words.say("vote.handed.other")}
          </Button>
        )}
      </Cluster>
      <p role="status">{saved}</p>
      {isOpen && !isAlone && <p className={styles.soft}>{words.say("vote.handed.seen")}</p>}
    </section>
  );
}
