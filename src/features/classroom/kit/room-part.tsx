import { headCount, roomProblem } from "../../../classroom/head-count";
import { fewestPeople, mostPeople } from "../../../classroom/kit/teams-for";
import { NumberInput } from "../../../ui/number-input";
import { useWords } from "../../../ui/words-context";
import styles from "./kit.module.css";
import type { KitPartProps } from "./kit-part";
import { PrintList } from "./print-list";
import { roomInWords } from "./room-in-words";
import { TeamTable } from "./team-table";

/** People and laptops in, teams, roles and papers out. */
export function RoomPart({ exercise, cut, kit, onChange }: KitPartProps) {
  const words = useWords();
  const { people, laptops } = kit;
  const room = people !== undefined && laptops !== undefined ? { people, laptops } : undefined;
  const count = room && !roomProblem(room) ? headCount(room, cut, exercise.roles) : undefined;
  return (
    <section className={styles.section} aria-labelledby="kit-room">
      <h2 id="kit-room">{words.say("kit.room.title")}</h2>
      <div className={styles.fields}>
        <NumberInput
          label={words.say("kit.room.people")}
          help={words.say("kit.room.people.help")}
          min={fewestPeople}
          max={mostPeople}
          value={people}
          onChange={(next) => onChange({ people: next })}
        />
        <NumberInput
          label={words.say("kit.room.laptops")}
          help={words.say("kit.room.laptops.help")}
          min={0}
          max={99}
          value={laptops}
          onChange={(next) => onChange({ laptops: next })}
        />
      </div>
      <p role="status" className={styles.answer}>
        {count && room ? roomInWords(words, room, count) : words.say("kit.room.blank")}
      </p>
      {count && (
        <>
          <TeamTable teams={count.teams} />
          <PrintList print={count.print} />
        </>
      )}
    </section>
  );
}
