import { useEffect, useState } from "react";
import { Button } from "../../ui/button";
import { useWords } from "../../ui/words-context";
import { useIntake } from "./intake-store";
import styles from "./reader.module.css";

/** Milliseconds that a reading may take before the page speaks of it. */
const moment = 300;

/** Says that a text is being read where that takes longer than a moment, with a way to stop it. */
export function Busy() {
  const busy = useIntake((state) => state.busy);
  return <div role="status">{busy && <BusyLine key={busy.name} {...busy} />}</div>;
}

function BusyLine({ name, stop }: { name: string; stop: () => void }) {
  const words = useWords();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), moment);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  const said = name ? words.say("reader.busy.file", { name }) : words.say("reader.busy.words");
  return (
    <div className={styles.busy}>
      <progress aria-label={said} />
      <span>{said}</span>
      <Button icon="close" onClick={stop}>
        {words.say("reader.busy.stop")}
      </Button>
    </div>
  );
}
