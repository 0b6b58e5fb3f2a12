import type { Exercise } from "../../../../classroom/exercise/exercise";
import { knownTo } from "../../../../classroom/known";
import { ExercisePapers } from "../../../../download-view/exercise-papers";
import { BriefView } from "../../../../exercise-view/brief-view";
import { ForcesTable } from "../../../../exercise-view/forces-table";
import { Prose } from "../../../../exercise-view/prose";
import { SectorList } from "../../../../exercise-view/sector-list";
import { SketchMap } from "../../../../exercise-view/sketch-map";
import { TimelineView } from "../../../../exercise-view/timeline-view";
import { WrittenIn } from "../../../../exercise-view/written";
import { Notice } from "../../../../ui/notice";
import { useWords } from "../../../../ui/words-context";
import { CutList } from "../card/cut-list";
import { AfterwardsSection } from "./afterwards-section";
import { CutsSection } from "./cuts-section";
import { InjectsSection } from "./injects-section";
import { MisfitsNotice } from "./misfits-notice";
import { ModelSection } from "./model-section";
import styles from "./read.module.css";
import { ReadSection } from "./read-section";
import { ReadingSection } from "./reading-section";
import { RolesSection } from "./roles-section";
import { RubricSection } from "./rubric-section";
import { TextsSection } from "./texts-section";

/** An exercise as its trainer reads it: what teams are given, then what they are not to see. */
export function ExerciseRead({ exercise }: { exercise: Exercise }) {
  const words = useWords();
  const { title, summary, language, date, facilitator, sectors, map } = exercise;
  const known = knownTo(exercise, []);
  return (
    <div className={styles.read}>
      <header className={styles.head}>
        <h1 lang={language} dir="auto">
          {title}
        </h1>
        <p className={styles.lead} lang={language} dir="auto">
          {summary}
        </p>
        <p>{words.say(`exercises.${exercise.case}`)}</p>
        <Notice kind="info">{words.say("classroom.read.for-trainer")}</Notice>
        <MisfitsNotice exercise={exercise} />
        <CutList exercise={exercise} />
      </header>
      <div className={styles.read}>
        <WrittenIn language={language}>
          <ReadSection title={words.say("classroom.read.purpose")}>
            <Prose paragraphs={facilitator.purpose} />
          </ReadSection>
          <TextsSection
            title={words.say("classroom.read.objectives")}
            texts={exercise.objectives.map(({ text }) => text)}
          />
          <ReadSection title={words.say("exercises.part.brief")}>
            <p className={styles.soft}>
              {words.say("exercises.known.today", { date: words.date(date) })}
            </p>
            <BriefView parts={known.brief} />
          </ReadSection>
          {map && (
            <ReadSection title={words.say("exercises.part.map")}>
              <SketchMap map={map} sectors={sectors} />
            </ReadSection>
          )}
          {sectors.length > 0 && (
            <ReadSection title={words.say("exercises.part.sectors")}>
              <SectorList sectors={sectors} />
            </ReadSection>
          )}
          <ReadSection title={words.say("exercises.part.forces")}>
            <ForcesTable forces={known.forces} sectors={sectors} />
          </ReadSection>
          <ReadSection title={words.say("exercises.part.timeline")}>
            <TimelineView events={known.timeline} />
          </ReadSection>
          <TextsSection
            title={words.say("classroom.read.constraints")}
            texts={exercise.constraints.map(({ text }) => text)}
          />
          <RolesSection roles={exercise.roles} />
          <CutsSection exercise={exercise} />
          <InjectsSection exercise={exercise} />
          <RubricSection facilitator={facilitator} />
          <ModelSection exercise={exercise} />
          <AfterwardsSection afterwards={facilitator.afterwards ?? []} />
          <ReadingSection reading={exercise.reading} />
          <ReadSection title={words.say("classroom.read.papers")}>
            <ExercisePapers exercise={exercise} />
          </ReadSection>
        </WrittenIn>
      </div>
    </div>
  );
}
