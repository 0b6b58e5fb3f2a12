import { inOrderOfPlay } from "../../../../classroom/known";
import type { ExercisePart } from "../../../../domain/exercise-part";
import { PageTitle } from "../../../../help-view/page-title";
import { useTeam } from "../../../../state/use-team";
import { Notice } from "../../../../ui/notice";
import { PartedPage } from "../../../../ui/parted-page";
import { usePartArrival } from "../../../../ui/use-part-arrival";
import { useWords } from "../../../../ui/words-context";
import { OpenCopy } from "../join/open-copy";
import { addressOfPart, type Part, type Place, parts } from "../place";
import styles from "../team.module.css";
import { DebriefPart } from "./debrief-part";
import type { DeskProps } from "./desk-props";
import { HandInPart } from "./hand-in-part";
import { InjectsPart } from "./injects-part";
import { NowPart } from "./now-part";
import { RolesPart } from "./roles-part";
import { BriefPart, ForcesPart, MapPart, TimelinePart } from "./situation-parts";
import { VotePart } from "./vote-part";

const shown: Record<Part, (props: DeskProps) => React.JSX.Element | null> = {
  now: NowPart,
  brief: BriefPart,
  map: MapPart,
  forces: ForcesPart,
  timeline: TimelinePart,
  roles: RolesPart,
  injects: InjectsPart,
  vote: VotePart,
  "hand-in": HandInPart,
  debrief: DebriefPart,
};

interface TeamDeskProps {
  exercise: ExercisePart;
  part: Part;
  asked: Place["asked"];
}

/** A team's desk: what to do now, the situation, roles, injects, the vote and the handing in. */
export function Desk({ exercise, part, asked }: TeamDeskProps) {
  const words = useWords();
  const team = useTeam(exercise);
  usePartArrival(part);
  const links = parts.filter((each) => each !== "debrief" || exercise.debriefed);
  const Shown = shown[part];
  return (
    <PartedPage
      label={words.say("team.parts")}
      links={links.map((each) => ({
        address: addressOfPart(each),
        label: words.say(`team.part.${each}`),
        isCurrent: each === part,
      }))}
    >
      <header className={styles.head}>
        <p className={styles.soft}>
          <bdi>{words.say("team.of", { team: exercise.team.name, title: exercise.title })}</bdi>
        </p>
        <PageTitle topic="team">{words.say(`team.part.${part}`)}</PageTitle>
      </header>
      {team.state === "missing" && (
        <>
          <Notice kind="warning">{words.say("team.missing")}</Notice>
          <OpenCopy />
        </>
      )}
      {team.state === "closed" && <Notice kind="error">{words.say("team.no-sealing")}</Notice>}
      {team.state === "read" && team.lost.length > 0 && (
        <>
          <Notice kind="warning">{words.say("team.lost", { count: team.lost.length })}</Notice>
          <OpenCopy />
        </>
      )}
      {team.state === "reading" && <p role="status">{words.say("app.loading")}</p>}
      {team.state === "read" && (
        <Shown
          exercise={exercise}
          team={team}
          played={inOrderOfPlay(team.source, team.injects)}
          asked={asked}
        />
      )}
      {(team.state === "missing" || team.state === "closed") && part === "hand-in" && (
        <HandInPart exercise={exercise} />
      )}
    </PartedPage>
  );
}
