import { useDesignStore } from "../../../state/design-store";
import { hurryRoom, leaveRoom } from "../../../state/room/join-room";
import { type RoomNow, useRoom } from "../../../state/room/room-store";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { LinkButton } from "../../../ui/link-button";
import { Notice } from "../../../ui/notice";
import { useWords } from "../../../ui/words-context";
import styles from "./live-room.module.css";
import { MembersList } from "./members-list";
import { NotTakenList } from "./not-taken";
import { stateInWords } from "./state-line";

/** A room as a member of a team is in it. */
export function TeamRoom() {
  const words = useWords();
  const room = useRoom();
  const { link, told, trouble } = room;
  const isAtWork = told !== undefined && trouble === undefined;
  return (
    <>
      <section className={styles.section} aria-label={stateInWords(words, room)}>
        <Told room={room} />
        <Cluster>
          {isAtWork && (
            <LinkButton kind="primary" icon="forward" href="#/team">
              {words.say("live-room.to-team")}
            </LinkButton>
          )}
          {link.state === "away" && (
            <Button onClick={hurryRoom}>{words.say("live-room.try-now")}</Button>
          )}
          <Button onClick={() => void leaveRoom()}>{words.say("live-room.leave")}</Button>
        </Cluster>
        <p className={styles.soft}>{words.say("live-room.leave.what")}</p>
      </section>
      <NotTakenList />
      <MembersList />
    </>
  );
}

function Told({ room }: { room: RoomNow }) {
  const words = useWords();
  const { joined, told } = room;
  const named = useDesignStore(({ design }) => design?.exercise?.team.name);
  const team = named ?? joined?.team ?? "";
  return (
    <>
      <p>
        <bdi>{words.join([told?.title ?? "", team].filter((each) => each !== ""))}</bdi>
      </p>
      {window.isSecureContext || <Notice kind="info">{words.say("live-room.plain")}</Notice>}
    </>
  );
}
