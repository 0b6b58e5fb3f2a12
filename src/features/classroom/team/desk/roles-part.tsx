import { useState } from "react";
import { RoleCard } from "../../../../exercise-view/role-card";
import { useWritten } from "../../../../exercise-view/written";
import { Button } from "../../../../ui/button";
import { useWords } from "../../../../ui/words-context";
import { rolesOfCut } from "../join/members";
import styles from "../team.module.css";
import type { DeskProps } from "./desk-props";
import { TextLanguage } from "./text-language";

/** The roles: a card opens alone and is covered again, so that one laptop can be passed round. */
export function RolesPart({ exercise, team: { source } }: DeskProps) {
  const written = useWritten();
  const words = useWords();
  const [open, setOpen] = useState<string>();
  const [covered, setCovered] = useState<string>();
  const roles = rolesOfCut(source, exercise.cut);
  const card = roles.find(({ id }) => id === open);
  const heldBy = (role: string) =>
    (exercise.members ?? []).flatMap((seat) => (seat.role === role && seat.name) || []);

  function cover() {
    setCovered(open);
    setOpen(undefined);
  }

  if (card)
    return (
      <TextLanguage source={source}>
        <div ref={focusHeading}>
          <RoleCard role={card} />
        </div>
        <div>
          <Button kind="primary" onClick={cover}>
            {words.say("team.roles.cover")}
          </Button>
        </div>
      </TextLanguage>
    );
  return (
    <TextLanguage source={source}>
      <p>{words.say(roles.length > 0 ? "team.roles.what" : "team.roles.none")}</p>
      <ul className={styles.cards}>
        {roles.map(({ id, kind, title }) => (
          <li key={id} className={styles.covered}>
            <p className={styles.soft}>{words.say(`exercises.role.${kind}`)}</p>
            <p className={styles.name} {...written}>
              {title}
            </p>
            <p>
              {heldBy(id).length > 0
                ? words.say("team.roles.held", { names: words.list(heldBy(id)) })
                : words.say("team.roles.free")}
            </p>
            <Button
              aria-label={words.say("team.roles.open-one", { title })}
              autoFocus={id === covered}
              onClick={() => setOpen(id)}
            >
              {words.say("team.roles.open")}
            </Button>
          </li>
        ))}
      </ul>
    </TextLanguage>
  );
}

/** A card is read from its beginning, also where it is longer than the screen. */
function focusHeading(card: HTMLElement | null): void {
  const heading = card?.querySelector("h2");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
