import { leaveRoom } from "../../../state/room/join-room";
import type { Joined } from "../../../storage/kept-room";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { LinkButton } from "../../../ui/link-button";
import { useWords } from "../../../ui/words-context";
import styles from "./live-room.module.css";
import { TeamsTable } from "./teams-table";

/** A room as its trainer is in it: the way back to the run, and who is there. */
export function TrainerRoom({ joined }: { joined: Joined }) {
  const words = useWords();
  return (
    <section className={styles.section}>
      <Cluster>
        <LinkButton kind="primary" href={`#/run/${joined.run ?? ""}`}>
          {words.say("live-room.trainer.to-run")}
        </LinkButton>
        <Button onClick={() => void leaveRoom()}>{words.say("live-room.trainer.leave")}</Button>
      </Cluster>
      <TeamsTable />
    </section>
  );
}
