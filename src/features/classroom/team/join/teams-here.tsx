import { useEffect, useState } from "react";
import type { ExercisePart } from "../../../../domain/exercise-part";
import { openSaved } from "../../../../state/begin-work";
import { desk } from "../../../../state/desk";
import { Button } from "../../../../ui/button";
import { useWords } from "../../../../ui/words-context";
import { addressOfPart } from "../place";
import styles from "../team.module.css";

interface TeamHere {
  id: string;
  exercise: ExercisePart;
}

/** The teams that have begun on this device, each a way back to its desk. */
export function TeamsHere() {
  const words = useWords();
  const [teams, setTeams] = useState<TeamHere[]>([]);
  useEffect(() => {
    let isWanted = true;
    teamsHere().then(
      (found) => isWanted && setTeams(found),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);

  async function goOn(id: string) {
    const { outcome } = await openSaved(id);
    if (outcome === "opened") window.location.hash = addressOfPart("now");
  }

  if (teams.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="join-teams">
      <h2 id="join-teams">{words.say("team.here.title")}</h2>
      <ul className={styles.plain}>
        {teams.map(({ id, exercise: { team, title } }) => (
          <li key={id}>
            <Button icon="forward" onClick={() => goOn(id)}>
              {words.say("team.here.go-on", { team: team.name, title })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** No more designs than these are looked through. */
const most = 60;

async function teamsHere(): Promise<TeamHere[]> {
  const { storage } = await desk();
  const listed = (await storage.list()).slice(0, most);
  const loaded = await Promise.all(listed.map(({ id }) => storage.load(id)));
  return loaded.flatMap((stored) => {
    if (!stored?.opened.ok) return [];
    const { id, exercise } = stored.opened.design;
    return exercise ? [{ id, exercise }] : [];
  });
}
