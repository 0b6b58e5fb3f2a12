import { useWords } from "../../../../ui/words-context";
import { dayOf } from "../day-of";

/** When something was last kept on this device. */
export function KeptWhen({ keptAt }: { keptAt: number }) {
  const words = useWords();
  const moment = new Date(keptAt);
  const when = { date: words.date(dayOf(moment)), time: words.time(moment) };
  return <span>{words.say("classroom.own.kept", when)}</span>;
}
