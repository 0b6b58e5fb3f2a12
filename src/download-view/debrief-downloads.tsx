import type { Board } from "../classroom/debrief/board";
import type { Exercise } from "../classroom/exercise/exercise";
import type { Run } from "../classroom/run";
import type { NamedTeam } from "../report/model/exercise/debrief/debrief-input";
import { today } from "../state/today";
import { useRecords } from "../state/use-records";
import { Button } from "../ui/button";
import { Cluster } from "../ui/cluster";
import { useWords } from "../ui/words-context";
import type { ReportWatch } from "../workers/report-in-background";
import {
  type DebriefSource,
  debriefFileName,
  debriefTables,
  downloadDebriefTable,
  makeDebrief,
} from "./debrief-file";
import { downloadPdf } from "./download-pdf";
import styles from "./download-view.module.css";
import { PaperOptions, usePaperOptions } from "./paper-options";
import { PdfDownload } from "./pdf-download";
import { SaveStatus, useSaving } from "./save-outcome";

export interface DebriefDownloadsProps {
  /** Of the shown teams alone. */
  board: Board;
  exercise: Exercise;
  /** The run whose bands stand in the debrief. */
  run?: Run | undefined;
  /** The shown teams as the board calls them, in its order. */
  teams: readonly NamedTeam[];
  /** Whether names of teams and people are left out. */
  isHidden: boolean;
}

/** The board as a paper, as a list of the choices and as a workbook: what is shown, as it is named. */
export function DebriefDownloads({ board, exercise, run, teams, isHidden }: DebriefDownloadsProps) {
  const words = useWords();
  const records = useRecords();
  const options = usePaperOptions();
  const { outcome, save, stop } = useSaving();
  if (!records) return null;
  const { locale, paper } = options;
  const source = (): DebriefSource => ({
    board,
    exercise,
    bands: run?.bands ?? [],
    teams,
    hidesNames: isHidden,
    records,
    locale,
    date: today(),
  });

  async function savePdf(watch: ReportWatch) {
    const report = await makeDebrief(source());
    watch.signal?.throwIfAborted();
    return downloadPdf(report, { file: debriefFileName(source(), "pdf"), paper }, watch);
  }

  return (
    <div className={styles.papers}>
      <PaperOptions choice={options} languageLabel={words.say("exercise-paper.language")} />
      <PdfDownload label={words.say("exercise-paper.download.debrief")} make={savePdf} />
      <div className={styles.download}>
        <Cluster>
          {debriefTables.map((kind) => (
            <Button
              key={kind}
              icon="download"
              onClick={() => save((signal) => downloadDebriefTable(kind, source(), signal))}
              aria-disabled={outcome === "working"}
            >
              {words.say(`exercise-paper.download.${kind}`)}
            </Button>
          ))}
        </Cluster>
        <SaveStatus outcome={outcome} stop={stop} />
      </div>
    </div>
  );
}
