import { useSyncExternalStore } from "react";
import { chooseLook, lookShown, onLook } from "../state/look";
import { showNotice } from "../state/notice";
import { lookIds, lookOf } from "../storage/chosen-look";
import { Icon } from "../ui/icon";
import { VisuallyHidden } from "../ui/visually-hidden";
import { useWords } from "../ui/words-context";
import styles from "./top-bar.module.css";

/** The looks of the pages by name. A choice shows at once and is kept for the next visit. */
export function LookMenu() {
  const words = useWords();
  const shown = useSyncExternalStore(onLook, lookShown);
  const choose = (look: string) => {
    if (!chooseLook(lookOf(look)))
      showNotice({ kind: "error", text: words.say("app.look.refused") });
  };
  return (
    <label className={styles.look} title={words.say("app.look")}>
      <Icon name="contrast" />
      <VisuallyHidden>{words.say("app.look")}</VisuallyHidden>
      <select value={shown} onChange={({ target }) => choose(target.value)}>
        {lookIds.map((look) => (
          <option key={look} value={look}>
            {words.say(`app.look.${look}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
