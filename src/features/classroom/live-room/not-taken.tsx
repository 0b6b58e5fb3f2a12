import { useRef, useState } from "react";
import { useDesignStore } from "../../../state/design-store";
import { letMineGo, takeMine } from "../../../state/room/join-room";
import { useRoom } from "../../../state/room/room-store";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { useKeptFocus } from "../../../ui/use-kept-focus";
import { useReturnedFocus } from "../../../ui/use-returned-focus";
import { useWords } from "../../../ui/words-context";
import styles from "./live-room.module.css";
import { contentInWords, placeInWords, standingAt } from "./room-words";

/** The changes that were not taken: what stands, what one's own says, and the way to use it after all. */
export function NotTakenList() {
  const words = useWords();
  const kept = useRoom((room) => room.replica.notTaken);
  const design = useDesignStore((state) => state.design);
  const [said, setSaid] = useState("");
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  useReturnedFocus(list);
  const act = (key: string, isUsed: boolean) => {
    const place = placeInWords(words, key);
    (isUsed ? takeMine : letMineGo)(key);
    setSaid(words.say(`live-room.conflicts.${isUsed ? "used" : "gone-said"}`, { place }));
  };
  const all = Object.entries(kept);
  return (
    <section className={styles.section} aria-labelledby="room-conflicts">
      <h2 id="room-conflicts">{words.say("live-room.conflicts")}</h2>
      <p>{words.say(all.length > 0 ? "live-room.conflicts.what" : "live-room.conflicts.none")}</p>
      <ul ref={list} className={styles.plain}>
        {all.map(([key, { value, by }]) => {
          const place = placeInWords(words, key);
          return (
            <li key={key} className={styles.card}>
              <h3>{place}</h3>
              <dl className={styles.pair}>
                <dt>{words.say("live-room.conflicts.stands", { name: by })}</dt>
                <dd dir="auto">{contentInWords(words, key, standingAt(design, key))}</dd>
                <dt>{words.say("live-room.conflicts.yours")}</dt>
                <dd dir="auto">{contentInWords(words, key, value)}</dd>
              </dl>
              <Cluster>
                <Button onClick={() => act(key, true)}>
                  {words.say("live-room.conflicts.use", { place })}
                </Button>
                <Button kind="quiet" onClick={() => act(key, false)}>
                  {words.say("live-room.conflicts.let-go", { place })}
                </Button>
              </Cluster>
            </li>
          );
        })}
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}
