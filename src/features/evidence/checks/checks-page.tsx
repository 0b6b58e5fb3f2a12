import { useState } from "react";
import { checks } from "../../../engine/registry";
import { warrants } from "../../../engine/status";
import type { EvidenceBase } from "../../../evidence/schema";
import { PageTitle } from "../../../help-view/page-title";
import { Select } from "../../../ui/select";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import { CheckSummary } from "./check-summary";
import { type CheckFilter, checksByRoom, filterChecks } from "./filter-checks";
import { roomInWords } from "./room-in-words";

const rooms = checksByRoom(checks).map(([room]) => room);

/** The catalogue of every check there is, drawn from the registry. */
export function ChecksPage({ base }: { base: EvidenceBase }) {
  const words = useWords();
  const [filter, setFilter] = useState<CheckFilter>({});
  const shown = filterChecks(checks, filter);
  const set = (change: CheckFilter) => setFilter({ ...filter, ...change });
  return (
    <>
      <header className={styles.section}>
        <PageTitle topic="checks">{words.say("room.checks.title")}</PageTitle>
        <p>{words.say("room.checks.text", { count: checks.length })}</p>
      </header>
      <search className={styles.filters} aria-label={words.say("room.checks.filters")}>
        <Select
          label={words.say("room.checks.by-room")}
          emptyLabel={words.say("room.filter.any")}
          value={filter.room}
          onChange={(room) => set({ room })}
          choices={rooms.map((room) => ({ value: room, label: roomInWords(words, room) }))}
        />
        <Select
          label={words.say("room.checks.by-warrant")}
          emptyLabel={words.say("room.filter.any")}
          value={filter.warrant}
          onChange={(warrant) => set({ warrant })}
          choices={warrants.map((value) => ({ value, label: words.say(`room.warrant.${value}`) }))}
        />
        <Select
          label={words.say("room.checks.by-contested")}
          emptyLabel={words.say("room.filter.any")}
          value={filter.contested}
          onChange={(contested) => set({ contested })}
          choices={(["contested", "uncontested"] as const).map((value) => ({
            value,
            label: words.say(`room.checks.${value}`),
          }))}
        />
      </search>
      <p role="status">
        {words.say("room.checks.shown", { count: shown.length, all: checks.length })}
      </p>
      {checksByRoom(shown).map(([room, own]) => (
        <section key={room} className={styles.section} aria-labelledby={`room-${room}`}>
          <h2 id={`room-${room}`}>{roomInWords(words, room)}</h2>
          <div className={styles.rows}>
            {own.map((check) => (
              <CheckSummary key={check.id} check={check} base={base} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
