import { useState } from "react";
import { noCode } from "../../../../classroom/team/begin-team";
import { beginDebrief, takeInject } from "../../../../state/team-acts";
import { nextInject } from "../../../../state/team-parts";
import { Button } from "../../../../ui/button";
import { Cluster } from "../../../../ui/cluster";
import { useWords } from "../../../../ui/words-context";
import { addressOfPart } from "../place";
import styles from "../team.module.css";
import type { DeskProps } from "./desk-props";
import { saidOfInject } from "./said-of-inject";

/** Without a trainer: the next inject, and after the last one the debrief, on the team's own word. */
export function NextInject({ exercise, team }: DeskProps) {
  const words = useWords();
  const [said, setSaid] = useState("");
  const next = nextInject(team.source, exercise);

  async function open() {
    if (!next) return;
    const how = { code: noCode, source: team.source, opened: team.injects };
    setSaid(saidOfInject(words, next, await takeInject(next, how)));
  }
  async function debrief() {
    await beginDebrief(noCode);
    window.location.hash = addressOfPart("debrief");
  }

  return (
    <div className={styles.code}>
      <p>{words.say(next ? "team.next.what" : "team.next.none")}</p>
      <Cluster>
        {next && (
          <Button kind="primary" onClick={open}>
            {words.say("team.next.open")}
          </Button>
        )}
        {!exercise.debriefed && (
          <Button kind={next ? "secondary" : "primary"} onClick={debrief}>
            {words.say("team.next.debrief")}
          </Button>
        )}
      </Cluster>
      <p role="status">{said}</p>
    </div>
  );
}
