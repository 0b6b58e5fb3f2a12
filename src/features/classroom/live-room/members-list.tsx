import { awayAfter, type Member } from "../../../classroom/room/presence";
import type { Words } from "../../../i18n/words";
import { useRoom } from "../../../state/room/room-store";
import { useWords } from "../../../ui/words-context";
import styles from "./live-room.module.css";
import { useNow } from "./use-now";

/** Who of the team is here, who is away and who has left. */
export function MembersList() {
  const words = useWords();
  const members = useRoom((room) => room.members);
  const ahead = useRoom((room) => room.ahead);
  const now = useNow() + ahead;
  if (members.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="room-members">
      <h2 id="room-members">{words.say("live-room.who")}</h2>
      <ul>
        {[...members]
          .sort((one, other) => (one.name < other.name ? -1 : 1))
          .map((member) => (
            <li key={member.id} dir="auto">
              {memberInWords(words, member, { now, ahead })}
            </li>
          ))}
      </ul>
    </section>
  );
}

/** `now` by the server's clock, which is `ahead` of this device's, in milliseconds. */
function memberInWords(
  words: Words,
  member: Member,
  { now, ahead }: { now: number; ahead: number },
) {
  const { name, state, at } = member;
  const time = words.time(new Date(at - ahead));
  if (state === "left") return words.say("live-room.member.left", { name, time });
  const key = now - at < awayAfter ? "live-room.member.here" : "live-room.member.away";
  return words.say(key, { name, time });
}
