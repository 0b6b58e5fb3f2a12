import { useRef } from "react";
import { isRunning } from "../../../classroom/clock";
import type { Projected } from "../../../classroom/projected";
import { mainId } from "../../../ui/main-id";
import { useAwake } from "../clock/keep-awake";
import { usePassed } from "../clock/use-passed";
import { useReleaseOnTime } from "../clock/use-release-on-time";
import { DebriefSheet } from "./debrief-sheet";
import { InjectSheet } from "./inject-sheet";
import styles from "./projector.module.css";
import { sheetsOf } from "./sheets";
import { TaskSheet } from "./task-sheet";
import { useFit } from "./use-fit";
import { useSheet } from "./use-sheet";
import { WallControls } from "./wall-controls";
import { WallHead } from "./wall-head";

/** The wall: clock and stretch above, below them one sheet at a time, the newest by itself. */
export function Wall({ shown }: { shown: Projected }) {
  const main = useRef<HTMLElement>(null);
  const sheets = sheetsOf(shown);
  const { at, move } = useSheet(sheets);
  const sheet = sheets[at] ?? sheets[0];
  const fitted = useFit(sheet?.id ?? "");
  useAwake(isRunning(shown.clock));
  // Shown in the trainer's own window, the wall stands in the place of the page that releases.
  useReleaseOnTime(usePassed(shown.clock));
  return (
    <main
      id={mainId}
      tabIndex={-1}
      className={styles.wall}
      ref={main}
      lang={shown.language}
      data-sheet={sheet?.kind}
    >
      <WallHead shown={shown} />
      <div className={styles.sheet} aria-live="polite" ref={fitted} data-kind={sheet?.kind}>
        {sheet?.kind === "task" && <TaskSheet shown={shown} />}
        {sheet?.kind === "inject" && <InjectSheet inject={sheet.inject} />}
        {sheet?.kind === "debrief" && <DebriefSheet code={sheet.code} />}
      </div>
      <WallControls run={shown.run} wall={main} at={at} count={sheets.length} onMove={move} />
    </main>
  );
}
