import { useMemo, useState } from "react";
import { markOf } from "../../../../classroom/team/team-file";
import type { ExercisePart } from "../../../../domain/exercise-part";
import { useDesignStore } from "../../../../state/design-store";
import { handInTeam } from "../../../../state/hand-in-team";
import { today } from "../../../../state/today";
import { lastHandedIn } from "../../../../storage/handed-in";
import { Button } from "../../../../ui/button";
import { useWords } from "../../../../ui/words-context";
import styles from "../team.module.css";

/** Handing in: the team's file, when it was last handed in, and whether anything changed since. */
export function HandInPart({ exercise }: { exercise: ExercisePart }) {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const [said, setSaid] = useState("");
  const [last, setLast] = useState(() => design && lastHandedIn(design.id));
  const mark = useMemo(() => design && markOf(design), [design]);

  async function handIn() {
    const handed = await handInTeam();
    if (!handed) return;
    setLast(handed);
    setSaid(words.say("team.hand-in.done", { file: handed.file }));
  }

  const moment = last && new Date(last.at);
  return (
    <div className={styles.body}>
      <p>{words.say("team.hand-in.what", { team: exercise.team.name })}</p>
      <p>{words.say("team.hand-in.holds")}</p>
      <p>
        {moment
          ? words.join([
              words.say("team.hand-in.last", {
                date: words.date(today(moment)),
                time: words.time(moment),
              }),
              words.say(last.mark === mark ? "team.hand-in.same" : "team.hand-in.changed"),
            ])
          : words.say("team.hand-in.never")}
      </p>
      <div>
        <Button kind="primary" icon="download" onClick={handIn}>
          {words.say(last ? "team.hand-in.again" : "team.hand-in.button")}
        </Button>
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
