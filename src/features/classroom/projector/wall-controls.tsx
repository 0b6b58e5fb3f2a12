import { type RefObject, useState } from "react";
import { Button } from "../../../ui/button";
import { LinkButton } from "../../../ui/link-button";
import { useWords } from "../../../ui/words-context";
import { addressOfRun } from "../run/place";
import styles from "./projector.module.css";

interface WallControlsProps {
  run: string;
  wall: RefObject<HTMLElement | null>;
  /** Which sheet is shown, from 0 on, of how many. */
  at: number;
  count: number;
  onMove: (by: number) => void;
}

/** Small, at the foot of the wall: earlier and later sheets, full screen, back to the run. */
export function WallControls({ run, wall, at, count, onMove }: WallControlsProps) {
  const words = useWords();
  const [isRefused, setRefused] = useState(false);
  const fill = async () => {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await wall.current?.requestFullscreen();
      setRefused(false);
    } catch {
      setRefused(true);
    }
  };
  return (
    <nav
      className={styles.controls}
      lang={words.locale}
      aria-label={words.say("exercise-run.wall.controls")}
    >
      <Button kind="quiet" icon="back" onClick={() => onMove(-1)} aria-disabled={at === 0}>
        {words.say("exercise-run.wall.earlier")}
      </Button>
      <span>{words.say("exercise-run.wall.sheet", { at: at + 1, count })}</span>
      <Button
        kind="quiet"
        icon="forward"
        onClick={() => onMove(1)}
        aria-disabled={at === count - 1}
      >
        {words.say("exercise-run.wall.later")}
      </Button>
      <Button kind="quiet" onClick={fill}>
        {words.say("exercise-run.wall.full")}
      </Button>
      <LinkButton kind="quiet" href={addressOfRun(run)}>
        {words.say("exercise-run.wall.to-run")}
      </LinkButton>
      <span role="status">{isRefused && words.say("exercise-run.wall.no-full")}</span>
    </nav>
  );
}
