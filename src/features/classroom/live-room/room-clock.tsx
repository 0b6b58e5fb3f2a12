import { useEffect, useState } from "react";
import { agendaAt } from "../../../classroom/agenda";
import { isRunning } from "../../../classroom/clock";
import type { Cut } from "../../../classroom/exercise/cut";
import type { RunTold } from "../../../classroom/room/told";
import type { Clock } from "../../../classroom/run";
import { useRoom } from "../../../state/room/room-store";
import { useWords } from "../../../ui/words-context";
import { clockText } from "../clock/clock-text";
import { usePassed } from "../clock/use-passed";

/** The trainer's clock, and what is on in the agenda. */
export function RoomClock() {
  const clock = useRoom((room) => room.clock);
  const told = useRoom((room) => room.told);
  return clock && told && !told.isClosed ? <Running clock={clock} told={told} /> : null;
}

function Running({ clock, told }: { clock: Clock; told: RunTold }) {
  const words = useWords();
  const passed = usePassed(clock);
  const cut = useCut(told);
  const current = cut && agendaAt(cut, passed).current;
  const key = isRunning(clock) ? "live-room.clock" : "live-room.clock.stands";
  return (
    <>
      <span>{words.say(key, { time: clockText(passed) })}</span>
      {current && (
        <span role="status">{words.say("live-room.phase", { title: current.item.title })}</span>
      )}
    </>
  );
}

/** The cut that is played, from what this device has of the exercise. */
function useCut({ exercise, cut }: RunTold): Cut | undefined {
  const [found, setFound] = useState<Cut>();
  useEffect(() => {
    let isWanted = true;
    import("../../../state/kept-exercises")
      .then(({ keptCopies }) => keptCopies())
      .then((copies) => {
        const copy = copies.find(
          (each) => each.copy.id === exercise && each.copy.cut === cut,
        )?.copy;
        if (isWanted) setFound(copy?.cuts.find(({ id }) => id === cut));
      })
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [exercise, cut]);
  return found;
}
