import { useState } from "react";
import type { Exercise, ParticipantsCopy } from "../classroom/exercise/exercise";
import type { Run } from "../classroom/run";
import { today } from "../state/today";
import { useRecords } from "../state/use-records";
import { Button } from "../ui/button";
import { Select } from "../ui/select";
import { useWords } from "../ui/words-context";
import type { ReportWatch } from "../workers/report-in-background";
import { downloadPdf } from "./download-pdf";
import styles from "./download-view.module.css";
import {
  downloadSlides,
  type ExerciseSource,
  exerciseFileName,
  makePaperSet,
  type PaperSet,
} from "./exercise-file";
import { PaperOptions, usePaperOptions } from "./paper-options";
import { PdfDownload } from "./pdf-download";
import { SaveStatus, useSaving } from "./save-outcome";

export interface ExercisePapersProps {
  /** A trainer's exercise offers both sets and the slides; a participants' copy its own set. */
  exercise: Exercise | ParticipantsCopy;
  /** The cut that is played; where neither it nor the run says so, it is asked. */
  cut?: string | undefined;
  /** The run whose codes stand in the trainer's set. */
  run?: Run | undefined;
}

/** An exercise on paper, for a room without screens: which cut, language and paper, and the files. */
export function ExercisePapers({ exercise, cut, run }: ExercisePapersProps) {
  const words = useWords();
  const records = useRecords();
  const options = usePaperOptions();
  const [asked, setAsked] = useState<string>();
  const first = exercise.cuts[0]?.id ?? "";
  const given = cut ?? run?.cut ?? (exercise.kind === "participants-copy" ? exercise.cut : "");
  if (!records) return null;
  const { locale, paper } = options;
  const played = given || (asked ?? first);
  const source = (): ExerciseSource => {
    return { exercise, cut: played, run, records, locale, date: today() };
  };

  async function saveSet(set: PaperSet, watch: ReportWatch) {
    const report = await makePaperSet(set, source());
    watch.signal?.throwIfAborted();
    const file = exerciseFileName(source(), `${set}.pdf`);
    return downloadPdf(report, { file, paper }, watch);
  }

  const nameOf = (id: string) => {
    const minutes = exercise.cuts.find((each) => each.id === id)?.minutes ?? 0;
    return words.say("exercise-paper.cut.of", { minutes });
  };
  return (
    <div className={styles.papers}>
      {given === "" && exercise.cuts.length > 1 && (
        <Select
          label={words.say("exercise-paper.cut")}
          emptyLabel={nameOf(first)}
          value={played === first ? undefined : played}
          onChange={setAsked}
          choices={exercise.cuts.slice(1).map(({ id }) => ({ value: id, label: nameOf(id) }))}
        />
      )}
      <PaperOptions choice={options} languageLabel={words.say("exercise-paper.language")} />
      <PdfDownload
        label={words.say("exercise-paper.download.participants")}
        make={(watch) => saveSet("participants", watch)}
      />
      {exercise.kind === "exercise" && (
        <>
          <PdfDownload
            label={words.say("exercise-paper.download.trainer")}
            make={(watch) => saveSet("trainer", watch)}
          />
          <PdfDownload
            label={words.say("exercise-paper.download.injects")}
            make={(watch) => saveSet("injects", watch)}
          />
          <SlidesDownload make={(signal) => downloadSlides(source(), signal)} />
        </>
      )}
    </div>
  );
}

function SlidesDownload({ make }: { make: (signal: AbortSignal) => Promise<string> }) {
  const words = useWords();
  const { outcome, save, stop } = useSaving();
  const isWorking = outcome === "working";
  return (
    <div className={styles.download}>
      <div>
        <Button icon="download" onClick={() => save(make)} aria-disabled={isWorking}>
          {words.say("exercise-paper.download.slides")}
        </Button>
      </div>
      <SaveStatus outcome={outcome} stop={stop} />
    </div>
  );
}
