import { useHashLocation } from "wouter/use-hash-location";
import { useDesk } from "../../../state/desk";
import { useTeamPart } from "../../../state/use-team";
import { mainId } from "../../../ui/main-id";
import { useWords } from "../../../ui/words-context";
import { Desk } from "./desk/desk";
import { JoinPage } from "./join/join-page";
import { placeAt } from "./place";
import styles from "./team.module.css";

/** The page of a team: it takes its places, and then works from here. */
export function TeamPage() {
  const words = useWords();
  const [location] = useHashLocation();
  const isReady = useDesk((state) => state.isReady);
  const exercise = useTeamPart();
  const place = placeAt(location);
  // After a reload the team's own work comes back in a moment: it is not to be asked to sit down.
  if (!isReady)
    return (
      <main id={mainId} tabIndex={-1} className={styles.page}>
        <p role="status">{words.say("app.loading")}</p>
      </main>
    );
  if (!exercise || place.part === "join") return <JoinPage asked={place.asked} />;
  // Of another team nothing is to be left on the screen.
  const { team } = exercise;
  return <Desk key={team.id} exercise={exercise} part={place.part} asked={place.asked} />;
}
