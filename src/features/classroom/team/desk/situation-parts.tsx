import { knownTo } from "../../../../classroom/known";
import { ExercisePapers } from "../../../../download-view/exercise-papers";
import { BriefView } from "../../../../exercise-view/brief-view";
import { ForcesTable } from "../../../../exercise-view/forces-table";
import { SectorList } from "../../../../exercise-view/sector-list";
import { SketchMap } from "../../../../exercise-view/sketch-map";
import { TimelineView } from "../../../../exercise-view/timeline-view";
import { Disclosure } from "../../../../ui/disclosure";
import { useWords } from "../../../../ui/words-context";
import styles from "../team.module.css";
import type { DeskProps } from "./desk-props";
import { TextLanguage } from "./text-language";

const titlesOf = ({ team }: DeskProps) => new Map(team.injects.map(({ id, title }) => [id, title]));

/** The brief, with what the opened injects have added, and the same on paper. */
export function BriefPart(props: DeskProps) {
  const words = useWords();
  const { source } = props.team;
  const { brief, date } = knownTo(source, props.played);
  return (
    <TextLanguage source={source}>
      <p>
        {words.join([
          words.say("exercises.known.today", { date: words.date(date) }),
          words.say(`exercises.${source.case}`),
        ])}
      </p>
      <BriefView parts={brief} titles={titlesOf(props)} level={2} />
      {source.kind === "participants-copy" && (
        <Disclosure summary={words.say("team.papers")}>
          <ExercisePapers exercise={source} cut={props.exercise.cut} />
        </Disclosure>
      )}
    </TextLanguage>
  );
}

/** The sketch map and the sectors. */
export function MapPart({ team: { source } }: DeskProps) {
  const words = useWords();
  return (
    <TextLanguage source={source}>
      {source.map ? (
        <SketchMap map={source.map} sectors={source.sectors} />
      ) : (
        <p>{words.say("team.map.none")}</p>
      )}
      {source.sectors.length > 0 && (
        <section className={styles.section} aria-labelledby="map-sectors">
          <h2 id="map-sectors">{words.say("exercises.part.sectors")}</h2>
          <SectorList sectors={source.sectors} />
        </section>
      )}
    </TextLanguage>
  );
}

/** The order of battle as known by now. */
export function ForcesPart(props: DeskProps) {
  const { source } = props.team;
  const { forces } = knownTo(source, props.played);
  return (
    <TextLanguage source={source}>
      <ForcesTable forces={forces} sectors={source.sectors} titles={titlesOf(props)} />
    </TextLanguage>
  );
}

/** What has happened, as known by now. */
export function TimelinePart(props: DeskProps) {
  const { source } = props.team;
  const { timeline } = knownTo(source, props.played);
  return (
    <TextLanguage source={source}>
      <TimelineView events={timeline} titles={titlesOf(props)} />
    </TextLanguage>
  );
}
