import { useMemo, useState } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import type { BoardTeam } from "../../../classroom/debrief/board";
import { narrowBoard } from "../../../classroom/debrief/narrow-board";
import { PageTitle } from "../../../help-view/page-title";
import { removeHandIns } from "../../../state/hand-ins";
import { mainId } from "../../../ui/main-id";
import { Notice } from "../../../ui/notice";
import { useWords } from "../../../ui/words-context";
import type { GivenFile } from "../../../workers/debrief-turns";
import { AskExercise } from "./ask-exercise";
import styles from "./board.module.css";
import { BoardContext } from "./board-context";
import { withFiles, withFilesRenewed } from "./board-files";
import { BoardView } from "./board-view";
import { DebriefStatus } from "./debrief-status";
import { FileList } from "./file-list";
import { FilesPart } from "./files-part";
import { FilesTold } from "./files-told";
import { Intake } from "./intake";
import { KeepAsRun } from "./keep-as-run";
import { KeepingStatus } from "./keeping-status";
import { NamesAwaited } from "./names-awaited";
import { runAt } from "./place";
import { TeamChoice, useHiddenNames } from "./team-choice";
import { useBoardRun } from "./use-board-run";
import { useDebrief } from "./use-debrief";
import { useKeeping } from "./use-keeping";
import { useRoomFiles } from "./use-room-files";
import { useTeams } from "./use-teams";

const none: readonly GivenFile[] = [];
const noTeams: readonly BoardTeam[] = [];

/** The debrief: what teams handed in, beside each other. */
export function BoardPage() {
  const words = useWords();
  const [location] = useHashLocation();
  const asked = runAt(location);
  const [files, setFiles] = useState(none);
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const { state, run } = useBoardRun(asked, (kept) =>
    setFiles((there) => (kept ? withFiles(there, kept) : none)),
  );
  useRoomFiles(run?.id, (renewed) => setFiles((there) => withFilesRenewed(there, renewed)));
  const ofRun = useMemo(() => (run ? { exercise: run.exercise, cut: run.cut } : undefined), [run]);
  const debrief = useDebrief(state === "looking" ? none : files, ofRun, words.locale);
  const { found, exercise, lacking } = debrief;
  const [isHidden, hide] = useHiddenNames(run?.hidesNames);
  const { keeping, keepAll } = useKeeping(run?.id, found);
  const whole = files.length > 0 ? found?.answer.board : undefined;
  const all = useTeams(whole?.teams ?? noTeams, isHidden, run?.id ?? exercise?.id ?? "", run?.id);
  const teams = all.filter(({ id }) => !out.has(id));
  const board = useMemo(
    () => whole && narrowBoard(whole, (place) => !out.has(whole.teams[place]?.id ?? "")),
    [whole, out],
  );

  function remove(names: readonly string[]) {
    setFiles((there) => there.filter(({ name }) => !names.includes(name)));
    if (run) removeHandIns(run.id, names).catch(() => undefined);
  }

  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <PageTitle topic="board">{words.say("board.title")}</PageTitle>
        {exercise && (
          <p className={styles.lead} dir="auto">
            {exercise.title}
          </p>
        )}
        <p className={styles.prose}>{words.say("board.what")}</p>
        {run && (
          <p>
            <a href={`#/run/${run.id}`}>{words.say("board.to-run")}</a>
          </p>
        )}
      </header>
      {state === "missing" && (
        <Notice kind="warning" isLive>
          {words.say("board.run-missing")}
        </Notice>
      )}
      <FilesPart isFolded={board !== undefined && !lacking}>
        <Intake onFiles={(added) => setFiles((there) => withFiles(there, added))} />
        {found && files.length > 0 && (
          <FileList told={found.answer.told} isHidden={isHidden} onRemove={remove} />
        )}
      </FilesPart>
      {run && <KeepingStatus keeping={keeping} onKeep={keepAll} />}
      {lacking && <AskExercise lacking={lacking} onExercise={debrief.giveExercise} />}
      {files.length > 0 && exercise && (
        <DebriefStatus run={debrief.run} onStop={debrief.stop} onAgain={debrief.again} />
      )}
      {found && files.length > 0 && <FilesTold told={found.answer.told} isHidden={isHidden} />}
      {run && whole && !isHidden && <NamesAwaited run={run} teams={whole.teams} />}
      {board && exercise && all.length > 0 && (
        <BoardContext value={{ board, exercise, run, teams, isHidden }}>
          {!run && <KeepAsRun />}
          <TeamChoice teams={all} out={out} onOut={setOut} isHidden={isHidden} onHide={hide} />
          {teams.length === 0 ? <p role="status">{words.say("board.nobody")}</p> : <BoardView />}
        </BoardContext>
      )}
    </main>
  );
}
