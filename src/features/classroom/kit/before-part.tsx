import { beforeTheDay } from "../../../classroom/kit/kit-answers";
import { CheckboxGroup } from "../../../ui/checkbox-group";
import { useWords } from "../../../ui/words-context";
import styles from "./kit.module.css";
import type { KitPartProps } from "./kit-part";

/** What to do before the day, to be ticked off. */
export function BeforePart({ kit, onChange }: Pick<KitPartProps, "kit" | "onChange">) {
  const words = useWords();
  return (
    <section className={styles.section} aria-labelledby="kit-before">
      <h2 id="kit-before">{words.say("kit.before.title")}</h2>
      <CheckboxGroup
        label={words.say("kit.before.help")}
        value={kit.done}
        onChange={(done) => onChange({ done })}
        choices={beforeTheDay.map((item) => ({
          value: item,
          label: words.say(`kit.before.${item}`),
        }))}
      />
    </section>
  );
}
