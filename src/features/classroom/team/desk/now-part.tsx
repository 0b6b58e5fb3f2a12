import { useWritten } from "../../../../exercise-view/written";
import { Cluster } from "../../../../ui/cluster";
import { LinkButton } from "../../../../ui/link-button";
import { useWords } from "../../../../ui/words-context";
import { addressOfPart } from "../place";
import styles from "../team.module.css";
import type { DeskProps } from "./desk-props";
import { OwnClock } from "./own-clock";
import { TextLanguage } from "./text-language";

/** What to do now: the agenda, what binds the team, and the ways on. */
export function NowPart({ exercise, team: { source } }: DeskProps) {
  const words = useWords();
  const cut = source.cuts.find(({ id }) => id === exercise.cut);
  return (
    <TextLanguage source={source}>
      <Cluster>
        <LinkButton href="#/wizard" kind="primary" icon="forward">
          {words.say("team.to-mandate")}
        </LinkButton>
        <LinkButton href={addressOfPart("injects")}>{words.say("team.to-injects")}</LinkButton>
        <LinkButton href={addressOfPart("join")} kind="quiet">
          {words.say("team.to-join")}
        </LinkButton>
      </Cluster>
      {cut && (
        <section className={styles.section} aria-labelledby="now-agenda">
          <h2 id="now-agenda">{words.say("team.agenda", { minutes: cut.minutes })}</h2>
          <OwnClock team={exercise.team.id} cut={cut} />
        </section>
      )}
      <Points id="now-constraints" title="team.constraints" rows={source.constraints} />
      <Points id="now-objectives" title="team.objectives" rows={source.objectives} />
    </TextLanguage>
  );
}

interface PointsProps {
  id: string;
  title: "team.constraints" | "team.objectives";
  rows: readonly { id: string; text: string }[];
}

function Points({ id, title, rows }: PointsProps) {
  const written = useWritten();
  const words = useWords();
  if (rows.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{words.say(title)}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id} {...written}>
            {row.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
