import { useCallback } from "react";
import { isRunning } from "../../../classroom/clock";
import type { Run } from "../../../classroom/run";
import { withClockTurned } from "../../../classroom/run-acts";
import { changeRun } from "../../../state/run-store";
import { mainId } from "../../../ui/main-id";
import { useAwake } from "../clock/keep-awake";
import { usePassed } from "../clock/use-passed";
import { useReleaseOnTime } from "../clock/use-release-on-time";
import { RunRoomPart } from "../live-room/run-room-part";
import { AgendaNow } from "./agenda-now";
import { AgendaWhole } from "./agenda-whole";
import { BigClock } from "./big-clock";
import { DebriefPart } from "./debrief-part";
import { EndOfRun } from "./end-of-run";
import { InjectList } from "./inject-list";
import { LeapNotice } from "./leap-notice";
import { NotesPart } from "./notes-part";
import { PeoplePart } from "./people-part";
import { ProjectorButtons } from "./projector-buttons";
import styles from "./run.module.css";
import { RunHead } from "./run-head";
import { RunPapers } from "./run-papers";
import { TeamsCopy } from "./teams-copy";
import { ToldLine } from "./told-line";
import { useSpaceKey } from "./use-space-key";

/** Everything that a trainer needs in the room, what is needed now first. */
export function RunDesk({ run }: { run: Run }) {
  const passed = usePassed(run.clock);
  const turn = useCallback(() => changeRun((now) => withClockTurned(now, new Date())), []);
  useSpaceKey(turn);
  useAwake(isRunning(run.clock));
  useReleaseOnTime(passed);
  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <RunHead run={run} />
      <LeapNotice run={run} />
      <div className={styles.desk}>
        <div className={styles.now}>
          <BigClock run={run} passed={passed} onTurn={turn} />
          <ToldLine run={run} passed={passed} />
          <AgendaNow run={run} passed={passed} />
          <EndOfRun run={run} passed={passed} />
        </div>
        <div className={styles.rest}>
          <InjectList run={run} passed={passed} />
          <ProjectorButtons run={run} />
          <RunRoomPart run={run} />
          <NotesPart run={run} />
          <DebriefPart run={run} />
          <TeamsCopy run={run} />
          <PeoplePart run={run} />
          <RunPapers run={run} />
          <AgendaWhole run={run} passed={passed} />
        </div>
      </div>
    </main>
  );
}
