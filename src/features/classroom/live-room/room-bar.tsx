import { membersHere } from "../../../classroom/room/presence";
import { useRoom } from "../../../state/room/room-store";
import { VisuallyHidden } from "../../../ui/visually-hidden";
import { useWords } from "../../../ui/words-context";
import { ArrivedInjects } from "./arrived-injects";
import styles from "./live-room.module.css";
import { RoomClock } from "./room-clock";
import { placeInWords } from "./room-words";
import { countsInWords, refusedIn, stateInWords } from "./state-line";
import { useNow } from "./use-now";

/** How it stands with the room, above every page: in words, and read out where it changes. */
export function RoomBar() {
  const words = useWords();
  const room = useRoom();
  const now = useNow();
  if (!room.joined) return null;
  const isTrainer = room.teams.length > 0 || room.joined.run !== undefined;
  const here = membersHere(room.members, now + room.ahead);
  const refused = refusedIn(room);
  return (
    <section className={styles.bar} aria-label={words.say("live-room.title")}>
      <div className={styles.line}>
        <p role="status" className={styles.state} data-state={room.link.state}>
          <VisuallyHidden>{`${words.say("live-room.title")}${words.labelMark}`}</VisuallyHidden>
          {stateInWords(words, room)}
        </p>
        {countsInWords(words, room).map((count) => (
          <span key={count} className={styles.count}>
            {count}
          </span>
        ))}
        {!isTrainer && room.link.state === "live" && (
          <span>
            {here.length > 1
              ? words.say("live-room.here", {
                  count: here.length,
                  names: words.list(here.map(({ name }) => name)),
                })
              : words.say("live-room.alone")}
          </span>
        )}
        <RoomClock />
        <a className={styles.link} href="#/room">
          {words.say("live-room.to-room")}
        </a>
      </div>
      {room.trouble && room.trouble !== "other-run" && (
        <p role="status">{words.say(`live-room.trouble.${room.trouble}`)}</p>
      )}
      {refused > 0 && <p role="status">{words.say("live-room.too-large", { count: refused })}</p>}
      {room.unreadable.length > 0 && (
        <p role="status">
          {words.say("live-room.left-out", {
            count: room.unreadable.length,
            places: words.list([
              ...new Set(room.unreadable.map((key) => placeInWords(words, key))),
            ]),
          })}
        </p>
      )}
      {!room.isKept && !isTrainer && <p role="status">{words.say("live-room.not-kept")}</p>}
      <ArrivedInjects />
    </section>
  );
}
