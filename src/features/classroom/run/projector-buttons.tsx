import { useEffect, useState } from "react";
import { projectedOf } from "../../../classroom/projected";
import type { Run } from "../../../classroom/run";
import { handOver, openProjector } from "../../../state/projector-window";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { LinkButton } from "../../../ui/link-button";
import { useWords } from "../../../ui/words-context";
import { addressOfProjector } from "./place";
import styles from "./run.module.css";

/** The ways to put the run on the wall: a second window, or this one. */
export function ProjectorButtons({ run }: { run: Run }) {
  const words = useWords();
  const [outcome, setOutcome] = useState<"opened" | "blocked">();
  useEffect(() => handOver(projectedOf(run)), [run]);
  const address = addressOfProjector(run.id);
  const open = () => {
    const page = window.location.href.split("#")[0];
    setOutcome(openProjector(`${page}${address}`) ? "opened" : "blocked");
  };
  return (
    <section className={styles.part} aria-labelledby="run-projector">
      <h2 id="run-projector">{words.say("exercise-run.projector")}</h2>
      <p>{words.say("exercise-run.projector.what")}</p>
      <Cluster>
        <Button onClick={open}>{words.say("exercise-run.projector.open")}</Button>
        <LinkButton href={address}>{words.say("exercise-run.projector.here")}</LinkButton>
      </Cluster>
      <p role="status">{outcome && words.say(`exercise-run.projector.${outcome}`)}</p>
    </section>
  );
}
