import { type FormEvent, useRef, useState } from "react";
import { typedCode } from "../../../classroom/codes";
import { joinRoom } from "../../../state/room/join-room";
import { useRoom } from "../../../state/room/room-store";
import { authorName } from "../../../storage/author-name";
import { isAskable, roomAddresses, typedTeam } from "../../../storage/room-address";
import { Button } from "../../../ui/button";
import { TextInput } from "../../../ui/text-input";
import { useWords } from "../../../ui/words-context";
import styles from "./live-room.module.css";
import { useInvitation } from "./use-invitation";

/** Joining a room: from a link all but the name is there, else it is typed. */
export function JoinForm() {
  const words = useWords();
  const invited = useInvitation();
  // Who was put out, or mistyped the code, joins the same room again.
  const last = useRoom((room) => room.joined);
  const [address, setAddress] = useState(
    (invited.addresses.length > 0 ? invited.addresses : (last?.servers ?? [])).join(", "),
  );
  const [team, setTeam] = useState(invited.team ?? last?.team ?? "");
  const [code, setCode] = useState(invited.code ?? "");
  const [name, setName] = useState(() => last?.name || authorName());
  const [wasTried, setWasTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const servers = roomAddresses(address);
  const isClosed = servers?.some((each) => !isAskable(each, window.location)) ?? false;
  const missing = (key: "team" | "code" | "name", value: string) =>
    wasTried && value.trim() === "" ? words.say(`live-room.join.${key}.missing`) : undefined;
  const addressError = isClosed
    ? words.say("live-room.join.address.closed")
    : words.say("live-room.join.address.missing");

  function join(event: FormEvent) {
    event.preventDefault();
    setWasTried(true);
    const isWhole = servers && !isClosed && team.trim() && typedCode(code) && name.trim();
    if (!isWhole)
      return requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(),
      );
    return void joinRoom({
      servers,
      team: typedTeam(team),
      code: typedCode(code),
      name: name.trim().slice(0, 120),
    });
  }

  return (
    <form ref={form} className={styles.form} onSubmit={join} noValidate aria-labelledby="room-join">
      <h2 id="room-join">{words.say("live-room.join")}</h2>
      <TextInput
        label={words.say("live-room.join.address")}
        help={words.say("live-room.join.address.help")}
        error={wasTried && (!servers || isClosed) ? addressError : undefined}
        value={address}
        onChange={setAddress}
        maxLength={1000}
      />
      <TextInput
        label={words.say("live-room.join.team")}
        help={words.say("live-room.join.team.help")}
        error={missing("team", team)}
        value={team}
        onChange={setTeam}
        maxLength={120}
      />
      <TextInput
        label={words.say("live-room.join.code")}
        help={words.say("live-room.join.shared")}
        error={missing("code", code)}
        value={code}
        onChange={setCode}
        maxLength={60}
      />
      <TextInput
        label={words.say("live-room.join.name")}
        help={words.say("live-room.join.name.help")}
        error={missing("name", name)}
        value={name}
        onChange={setName}
        maxLength={120}
      />
      <div>
        <Button kind="primary" type="submit">
          {words.say("live-room.join.button")}
        </Button>
      </div>
    </form>
  );
}
