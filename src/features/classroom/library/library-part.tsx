import { PageTitle } from "../../../help-view/page-title";
import { TextWithTerms } from "../../../help-view/text-with-terms";
import { LinkButton } from "../../../ui/link-button";
import { Notice } from "../../../ui/notice";
import { useWords } from "../../../ui/words-context";
import styles from "./library.module.css";
import { OpenPart } from "./open/open-part";
import { OwnPart } from "./own/own-part";
import { RunsPart } from "./runs/runs-part";
import { ScenariosPart } from "./scenarios-part";
import { TeamBox } from "./team-box";
import { useOnDevice } from "./use-library";

/** What can be run, what is under way, and the way in for teams. */
export function LibraryPart() {
  const words = useWords();
  const { onDevice, readAgain } = useOnDevice();
  return (
    <>
      <header className={styles.opening}>
        <div className={styles.what}>
          <PageTitle topic="classroom">{words.say("classroom.title")}</PageTitle>
          <p className={styles.lead}>
            <TextWithTerms>{words.say("classroom.lead")}</TextWithTerms>
          </p>
          <p>
            <TextWithTerms>{words.say("classroom.how")}</TextWithTerms>
          </p>
          <div className={styles.ways}>
            <LinkButton href="#/board">{words.say("classroom.to-board")}</LinkButton>
            <LinkButton href="#/kit">{words.say("classroom.to-kit")}</LinkButton>
            <LinkButton href="#/exercise" icon="add">
              {words.say("classroom.to-editor")}
            </LinkButton>
          </div>
        </div>
        <TeamBox exercises={onDevice?.exercises ?? []} onOpened={readAgain} />
      </header>
      {onDevice?.isDurable === false && (
        <Notice kind="warning">{words.say("classroom.own.not-durable")}</Notice>
      )}
      {onDevice && onDevice.runs.length > 0 && (
        <RunsPart runs={onDevice.runs} onChange={readAgain} />
      )}
      <ScenariosPart onChange={readAgain} />
      {onDevice && <OwnPart exercises={onDevice.exercises} onChange={readAgain} />}
      <OpenPart onOpened={readAgain} />
    </>
  );
}
