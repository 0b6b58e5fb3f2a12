import { measureIds } from "../../../alternatives/explorer/measures";
import { greatestSeed, mostOfAll } from "../../../alternatives/explorer/run-explorer";
import { CheckboxGroup } from "../../../ui/checkbox-group";
import { NumberInput } from "../../../ui/number-input";
import { useWords } from "../../../ui/words-context";
import type { Asked } from "./asked";
import styles from "./explorer.module.css";

export interface AskFormProps {
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

/** By what options are held against each other, how many are looked at, and by which seed. */
export function AskForm({ asked, onAsk }: AskFormProps) {
  const words = useWords();
  return (
    <section className={`${styles.section} ${styles.ask}`} aria-labelledby="explorer-ask">
      <h2 id="explorer-ask">{words.say("explorer.ask")}</h2>
      <CheckboxGroup
        label={words.say("explorer.measures")}
        help={words.say("explorer.measures.help")}
        value={asked.measures}
        onChange={(measures) => onAsk({ ...asked, measures })}
        choices={measureIds.map((id) => ({
          value: id,
          label: words.say(`explorer.measure.${id}`),
        }))}
      />
      <div className={styles.fields}>
        <NumberInput
          label={words.say("explorer.most")}
          value={asked.most}
          min={1}
          max={mostOfAll}
          onChange={(most) => onAsk({ ...asked, most })}
        />
        <NumberInput
          label={words.say("explorer.seed")}
          help={words.say("explorer.seed.help")}
          value={asked.seed}
          min={0}
          max={greatestSeed}
          onChange={(seed) => onAsk({ ...asked, seed })}
        />
      </div>
    </section>
  );
}
