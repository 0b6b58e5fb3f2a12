import { PageTitle } from "../../../help-view/page-title";
import { addressOfRoomPage, isPortablePage, isRoomPage } from "../../../state/room/room-page";
import { useRoom } from "../../../state/room/room-store";
import { isFacilitator } from "../../../storage/room-address";
import { LinkButton } from "../../../ui/link-button";
import { mainId } from "../../../ui/main-id";
import { Notice } from "../../../ui/notice";
import { usePartArrival } from "../../../ui/use-part-arrival";
import { useWords } from "../../../ui/words-context";
import { JoinForm } from "./join-form";
import styles from "./live-room.module.css";
import { TeamRoom } from "./team-room";
import { TrainerRoom } from "./trainer-room";

/** The page of the live room: joining it, and what is to be decided in it. */
export function RoomPage() {
  const words = useWords();
  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <header className={styles.section}>
        <PageTitle topic="room">{words.say("live-room.title")}</PageTitle>
        <p>{words.say("live-room.what")}</p>
      </header>
      {isRoomPage() ? <InRoom /> : <Elsewhere />}
    </main>
  );
}

function InRoom() {
  const words = useWords();
  const joined = useRoom((room) => room.joined);
  const isRefused = useRoom(({ link }) => link.state === "refused" || link.state === "put-out");
  usePartArrival(joined ? "in" : "out");
  if (joined && isFacilitator(joined.team)) return <TrainerRoom joined={joined} />;
  if (joined && !isRefused) return <TeamRoom />;
  return (
    <>
      {joined && <TeamRoom />}
      <JoinForm />
      <p>
        <a href="#/classroom">{words.say("live-room.join.trainer")}</a>
      </p>
      {window.isSecureContext || <p className={styles.soft}>{words.say("live-room.plain")}</p>}
    </>
  );
}

function Elsewhere() {
  const words = useWords();
  if (isPortablePage()) return <Notice kind="info">{words.say("live-room.portable")}</Notice>;
  return (
    <section className={styles.section}>
      <p>{words.say("live-room.elsewhere")}</p>
      <div>
        <LinkButton kind="primary" href={addressOfRoomPage(window.location.hash || "#/room")}>
          {words.say("live-room.elsewhere.open")}
        </LinkButton>
      </div>
    </section>
  );
}
