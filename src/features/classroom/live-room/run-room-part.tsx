import { type FormEvent, useRef, useState } from "react";
import { typedCode } from "../../../classroom/codes";
import { facilitatorUser } from "../../../classroom/room/keys";
import type { Run } from "../../../classroom/run";
import { closeRoom, joinRoom, leaveRoom, takeRoomOver } from "../../../state/room/join-room";
import { addressOfRoomPage, isPortablePage, isRoomPage } from "../../../state/room/room-page";
import { useRoom } from "../../../state/room/room-store";
import { isAskable, roomAddresses } from "../../../storage/room-address";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { LinkButton } from "../../../ui/link-button";
import { Notice } from "../../../ui/notice";
import { TextInput } from "../../../ui/text-input";
import { useKeptFocus } from "../../../ui/use-kept-focus";
import { useWords } from "../../../ui/words-context";
import styles from "./live-room.module.css";
import { stateInWords } from "./state-line";
import { TeamsTable } from "./teams-table";
import { invitedTo } from "./use-invitation";

/** On the trainer's screen: the room of this run. */
export function RunRoomPart({ run }: { run: Run }) {
  const words = useWords();
  const joined = useRoom((room) => room.joined);
  const isOpen = joined?.run === run.id;
  const part = useRef<HTMLElement>(null);
  useKeptFocus(part);
  return (
    <section ref={part} className={styles.section} aria-labelledby="run-room">
      <h2 id="run-room">{words.say("live-room.trainer")}</h2>
      {isOpen ? <OpenRoom run={run} /> : <NoRoomYet run={run} />}
    </section>
  );
}

function NoRoomYet({ run }: { run: Run }) {
  const words = useWords();
  const joined = useRoom((room) => room.joined);
  const place = `#/run/${run.id}`;
  return (
    <>
      <p>{words.say("live-room.trainer.what")}</p>
      {joined && (
        <Notice kind="info">
          <p>{words.say(joined.run ? "live-room.trainer.other" : "live-room.trainer.elsewhere")}</p>
          <a href="#/room">{words.say("live-room.to-room")}</a>
        </Notice>
      )}
      {!joined && isRoomPage() && <OpenForm run={run} />}
      {!isRoomPage() && isPortablePage() && <p>{words.say("live-room.portable")}</p>}
      {!isRoomPage() && !isPortablePage() && (
        <div>
          <LinkButton href={addressOfRoomPage(place)}>
            {words.say("live-room.trainer.open-page")}
          </LinkButton>
        </div>
      )}
    </>
  );
}

function OpenForm({ run }: { run: Run }) {
  const words = useWords();
  const [address, setAddress] = useState(() => invitedTo().join(", "));
  const [code, setCode] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const servers = roomAddresses(address);
  const isClosed = servers?.some((each) => !isAskable(each, window.location)) ?? false;
  const error = words.say(`live-room.join.address.${isClosed ? "closed" : "missing"}`);
  function open(event: FormEvent) {
    event.preventDefault();
    setWasTried(true);
    if (!servers || isClosed || !typedCode(code)) return;
    const team = facilitatorUser;
    void joinRoom({ servers, team, code: typedCode(code), name: "", run: run.id });
  }
  return (
    <form className={styles.form} onSubmit={open} noValidate aria-labelledby="run-room">
      <p>{words.say("live-room.trainer.start")}</p>
      <TextInput
        label={words.say("live-room.join.address")}
        error={wasTried && (!servers || isClosed) ? error : undefined}
        value={address}
        onChange={setAddress}
        maxLength={1000}
      />
      <TextInput
        label={words.say("live-room.trainer.code")}
        error={
          wasTried && !typedCode(code) ? words.say("live-room.trainer.code.missing") : undefined
        }
        value={code}
        onChange={setCode}
        maxLength={60}
      />
      {window.isSecureContext || <p>{words.say("live-room.trainer.no-seal")}</p>}
      <div>
        <Button type="submit">{words.say("live-room.trainer.open")}</Button>
      </div>
    </form>
  );
}

function OpenRoom({ run }: { run: Run }) {
  const words = useWords();
  const room = useRoom();
  return (
    <>
      <p role="status">{stateInWords(words, room)}</p>
      {room.trouble === "other-run" && (
        <Notice kind="warning" isLive>
          <p>{words.say("live-room.trouble.other-run", { title: room.told?.title ?? "" })}</p>
          <Button onClick={takeRoomOver}>{words.say("live-room.trouble.take-over")}</Button>
        </Notice>
      )}
      {!room.isKept && (
        <Notice kind="warning" isLive>
          {words.say("live-room.trainer.full")}
        </Notice>
      )}
      <TeamsTable />
      <Cluster>
        <LinkButton href={`#/board/${run.id}`}>
          {words.say("live-room.trainer.to-board")}
        </LinkButton>
        <Button onClick={() => void closeRoom()}>{words.say("live-room.trainer.close")}</Button>
        <Button kind="quiet" onClick={() => void leaveRoom()}>
          {words.say("live-room.trainer.leave")}
        </Button>
      </Cluster>
      <p className={styles.soft}>{words.say("live-room.trainer.close.what")}</p>
    </>
  );
}
