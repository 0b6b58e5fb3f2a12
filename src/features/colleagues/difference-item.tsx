import type { Copies, Decision } from "../../domain/merge/decisions";
import type { Side } from "../../domain/merge/finding";
import { differenceInWords } from "../../report/model/difference-in-words";
import { RadioGroup } from "../../ui/radio-group";
import { useWords } from "../../ui/words-context";
import styles from "./colleagues.module.css";

export interface DifferenceItemProps {
  copies: Copies;
  decision: Decision;
  /** The author's own choice; undefined until it is made. */
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
}

const sides = ["mine", "theirs"] as const;

/** One place at which the copies differ: what each says, and which is taken. */
export function DifferenceItem({ copies, decision, chosen, onChoose }: DifferenceItemProps) {
  const words = useWords();
  const { place, side, isConflict } = decision;
  const said = differenceInWords(words, copies, place);
  return (
    <li className={styles.difference}>
      <RadioGroup<Side>
        label={said.what}
        undecided={false}
        layout="columns"
        value={chosen ?? (isConflict ? undefined : side)}
        onChange={(value) => value && onChoose(value)}
        choices={sides.map((value) => ({
          value,
          label: words.say(`colleagues.side.${value}`),
          help: said[value].join("\n"),
        }))}
      />
    </li>
  );
}
