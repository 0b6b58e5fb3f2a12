import { useId, useState } from "react";
import type { MessageKey } from "../../i18n/catalogue";
import { keepSingleKey, opensBySingleKey } from "../../storage/palette-habits";
import { useWords } from "../../ui/words-context";
import styles from "./palette.module.css";

/** Every key of the frame; each part of a combination as it is printed on keyboards. */
const keys: readonly (readonly [MessageKey, readonly string[]])[] = [
  ["app.palette", ["Ctrl+K"]],
  ["app.undo", ["Ctrl+Z"]],
  ["app.redo", ["Ctrl+Shift+Z", "Ctrl+Y"]],
  ["app.save-file", ["Ctrl+S"]],
  ["palette.keys.help", ["?"]],
  ["palette.keys.close", ["Escape"]],
  ["palette.keys.move", ["Tab", "Shift+Tab"]],
];

/** The keys that work on every page. The one that is a sign alone can be switched off. */
export function KeysPanel() {
  const words = useWords();
  const id = useId();
  const [isSingle, setIsSingle] = useState(opensBySingleKey);
  return (
    <>
      <table className={styles.keys} aria-label={words.say("palette.keys.title")}>
        <tbody>
          {keys.map(([does, combinations]) => (
            <tr key={does}>
              <th scope="row">{words.say(does)}</th>
              <td dir="ltr">
                {combinations.map((combination) => (
                  <kbd key={combination}>{combination}</kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.say("palette.keys.note")}</p>
      <label htmlFor={id} className={styles.single}>
        <input
          id={id}
          type="checkbox"
          checked={isSingle}
          onChange={({ target }) => {
            setIsSingle(target.checked);
            keepSingleKey(target.checked);
          }}
        />
        {words.say("palette.keys.single")}
      </label>
    </>
  );
}
