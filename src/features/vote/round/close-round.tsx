import type { VoteRound } from "../../../domain/vote";
import { ballotsFor, withoutRound } from "../../../domain/votes/rounds";
import { closeRound } from "../../../state/close-round";
import { changeDesign, useDesignStore } from "../../../state/design-store";
import { showNotice } from "../../../state/notice";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { mainId } from "../../../ui/main-id";
import { useWords } from "../../../ui/words-context";
import styles from "../vote.module.css";

/**
 * Ends the round, or takes it out of the design; both can be taken back, but for the end of a round
 * in an exercise: it may have opened the evidence.
 */
export function CloseRound({ round }: { round: VoteRound }) {
  const words = useWords();
  const isFinal = useDesignStore(({ design }) => design?.exercise !== undefined);
  const { id, closed } = round;
  const isUnvoted = useDesignStore(
    ({ design }) => design !== undefined && ballotsFor(design, id).length === 0,
  );

  function done(text: string, offersUndo = true) {
    showNotice({ kind: "info", text, offersUndo });
    // The button that was pressed is gone.
    document.getElementById(mainId)?.focus();
  }
  function close() {
    closeRound(id);
    done(words.say("vote.close.done"), !isFinal);
  }
  function remove() {
    changeDesign((design) => withoutRound(design, id));
    done(words.say("vote.remove.done"));
  }

  return (
    <section className={styles.section} aria-labelledby="close-round">
      <h2 id="close-round">
        {words.say(closed === undefined ? "vote.close.title" : "vote.remove.title")}
      </h2>
      {closed === undefined && <p>{words.say("vote.close.text")}</p>}
      {closed === undefined && isFinal && isUnvoted && (
        <p role="status">{words.say("vote.close.no-ballots")}</p>
      )}
      <Cluster>
        {closed === undefined && <Button onClick={close}>{words.say("vote.close.button")}</Button>}
        <Button kind="danger" icon="bin" onClick={remove}>
          {words.say("vote.remove.button")}
        </Button>
      </Cluster>
    </section>
  );
}
