import { useRef, useState } from "react";
import { useRoom } from "../../../state/room/room-store";
import { IconButton } from "../../../ui/icon-button";
import { useReturnedFocus } from "../../../ui/use-returned-focus";
import { useWords } from "../../../ui/words-context";
import styles from "./live-room.module.css";

/** The inject that arrived last, said as it comes. */
export function ArrivedInjects() {
  const words = useWords();
  const arrived = useRoom((room) => room.arrived);
  const [closed, setClosed] = useState(0);
  const line = useRef<HTMLDivElement>(null);
  useReturnedFocus(line);
  const last = arrived.at(-1);
  const isShown = last !== undefined && arrived.length > closed;
  const isDebrief = last?.title === undefined;
  return (
    <div ref={line} className={styles.line}>
      <p role="status" className={styles.arrived}>
        {isShown &&
          (isDebrief
            ? words.say("live-room.arrived.debrief")
            : words.say("live-room.arrived", { title: last.title ?? "" }))}
      </p>
      {isShown && (
        <>
          <a className={styles.link} href={isDebrief ? "#/team/debrief" : "#/team/injects"}>
            {words.say(isDebrief ? "live-room.arrived.debrief.read" : "live-room.arrived.read")}
          </a>
          <IconButton
            icon="close"
            label={words.say("ui.close")}
            onClick={() => setClosed(arrived.length)}
          />
        </>
      )}
    </div>
  );
}
