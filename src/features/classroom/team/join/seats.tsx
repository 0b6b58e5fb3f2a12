import { type FormEvent, useRef, useState } from "react";
import type { ExerciseSource } from "../../../../classroom/team/begin-team";
import { dealRoles } from "../../../../classroom/team/deal-roles";
import { beginTeam } from "../../../../state/team-acts";
import { Button } from "../../../../ui/button";
import { Cluster } from "../../../../ui/cluster";
import { TextArea } from "../../../../ui/text-area";
import { TextInput } from "../../../../ui/text-input";
import { useWords } from "../../../../ui/words-context";
import { addressOfPart } from "../place";
import styles from "../team.module.css";
import { chance } from "./chance";
import { membersOf, namesIn, rolesOfCut } from "./members";

interface SeatsProps {
  source: ExerciseSource;
  cut: string;
}

/** The name of the team, who is there, and who holds which role. */
export function Seats({ source, cut }: SeatsProps) {
  const words = useWords();
  const roles = rolesOfCut(source, cut);
  const [name, setName] = useState("");
  const [people, setPeople] = useState("");
  const [held, setHeld] = useState<Record<string, string>>({});
  const [wasTried, setWasTried] = useState(false);
  const [said, setSaid] = useState("");
  const isStarting = useRef(false);
  const names = namesIn(people);
  const isNameless = name.trim() === "";

  function deal() {
    const dealt = dealRoles(
      names,
      roles.map(({ id }) => id),
      chance,
    );
    const next: Record<string, string> = {};
    for (const { role, name: person } of dealt)
      next[role] = next[role] ? `${next[role]}, ${person}` : person;
    setHeld(next);
    setSaid(words.say(dealt.length > 0 ? "team.seats.dealt" : "team.seats.nobody"));
  }

  async function start(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setWasTried(true);
    if (isNameless) return event.currentTarget.querySelector("input")?.focus();
    // A second press while the first is saved would begin the same team again.
    if (isStarting.current) return;
    isStarting.current = true;
    const members = membersOf(roles, held);
    const begun = await beginTeam(source, cut, { name: name.trim(), members }).finally(() => {
      isStarting.current = false;
    });
    if (begun) window.location.hash = addressOfPart("now");
  }

  return (
    <form className={styles.section} aria-labelledby="join-seats" onSubmit={start} noValidate>
      <h2 id="join-seats">{words.say("team.seats.title", { title: source.title })}</h2>
      <p lang={source.language} dir="auto">
        {source.summary}
      </p>
      <p className={styles.soft}>{words.say(`exercises.${source.case}`)}</p>
      <div className={styles.narrow}>
        <TextInput
          label={words.say("team.seats.name")}
          help={words.say("team.seats.name.help")}
          error={wasTried && isNameless ? words.say("team.seats.name.missing") : undefined}
          value={name}
          onChange={setName}
          maxLength={120}
        />
        {roles.length > 0 && (
          <>
            <TextArea
              label={words.say("team.seats.people")}
              help={words.say("team.seats.people.help")}
              value={people}
              onChange={setPeople}
            />
            <Cluster>
              <Button onClick={deal}>{words.say("team.seats.deal")}</Button>
            </Cluster>
            <p role="status">{said}</p>
          </>
        )}
      </div>
      {roles.length > 0 && (
        <fieldset className={styles.seats}>
          <legend>{words.say("team.seats.roles")}</legend>
          <p className={styles.soft}>{words.say("team.seats.roles.help")}</p>
          {roles.map(({ id, title }) => (
            <TextInput
              key={id}
              label={title}
              value={held[id] ?? ""}
              onChange={(person) => setHeld({ ...held, [id]: person })}
              maxLength={300}
            />
          ))}
        </fieldset>
      )}
      <div>
        <Button type="submit" kind="primary" icon="forward">
          {words.say("team.seats.start")}
        </Button>
      </div>
    </form>
  );
}
