import { minuteOfDay, timesOfDay } from "../../../classroom/kit/times-of-day";
import { WrittenIn } from "../../../exercise-view/written";
import control from "../../../ui/control.module.css";
import { Field } from "../../../ui/field";
import { useWords } from "../../../ui/words-context";
import styles from "./kit.module.css";
import type { KitPartProps } from "./kit-part";
import { PlanItem } from "./plan-item";
import { sayTime } from "./say-time";

/** The cut's agenda along the clock on the wall, with news and script where they fall. */
export function PlanPart({ exercise, cut, kit, onChange }: KitPartProps) {
  const words = useWords();
  const start = minuteOfDay(kit.start);
  const timed = timesOfDay(cut, start ?? 0);
  const end = timed.at(-1)?.to ?? 0;
  const say = (minute: number) => sayTime(words, start, minute);
  return (
    <section className={styles.section} aria-labelledby="kit-plan">
      <h2 id="kit-plan">{words.say("kit.plan.title")}</h2>
      <Field label={words.say("kit.plan.start")}>
        {(wiring) => (
          <input
            {...wiring}
            type="time"
            className={`${control.control} ${styles.time}`}
            value={kit.start}
            onChange={(event) => onChange({ start: event.target.value })}
          />
        )}
      </Field>
      <p role="status" className={styles.answer}>
        {start === undefined
          ? words.say("kit.plan.blank")
          : words.say("kit.plan.ends", { time: say(end) })}
      </p>
      <WrittenIn language={exercise.language}>
        <ol className={styles.plan}>
          {timed.map((one) => (
            <PlanItem key={one.item.id} exercise={exercise} cut={cut} timed={one} sayTime={say} />
          ))}
        </ol>
      </WrittenIn>
    </section>
  );
}
