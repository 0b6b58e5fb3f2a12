import { Button } from "../../ui/button";
import { Select } from "../../ui/select";
import { useWords } from "../../ui/words-context";
import { datedNameOf } from "./open-text";
import styles from "./texts.module.css";
import { chooseText, swapSides, useTexts } from "./texts-store";

/** Which two of the texts are compared. */
export function ChooseTwo() {
  const words = useWords();
  const { texts, ...chosen } = useTexts();
  const choices = texts.map((text) => ({ value: text.id, label: datedNameOf(words, text) }));
  const side = (name: "before" | "after") => (
    <Select
      label={words.say(`compare.choose.${name}`)}
      value={chosen[name]}
      onChange={(id) => chooseText(name, id)}
      choices={choices}
      emptyLabel={words.say("compare.choose.none")}
    />
  );
  return (
    <div className={styles.choose}>
      {side("before")}
      {side("after")}
      <Button onClick={swapSides}>{words.say("compare.choose.swap")}</Button>
    </div>
  );
}
