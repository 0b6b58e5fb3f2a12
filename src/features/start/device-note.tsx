import { keepForGood, useKeeping } from "../../state/keeping";
import { useOfflineCopy } from "../../state/offline-copy";
import { recoveryAddress } from "../../state/recovery-address";
import { Button } from "../../ui/button";
import { useWords } from "../../ui/words-context";
import styles from "./start.module.css";

/** Whether the app opens without a network, and the ways to all that this browser keeps. */
export function DeviceNote() {
  const words = useWords();
  const isComplete = useOfflineCopy((state) => state.isComplete);
  const keeping = useKeeping((state) => state.keeping);
  const isSite = import.meta.env.MODE !== "portable";
  return (
    <section className={styles.section} aria-labelledby="this-browser">
      <h2 id="this-browser">{words.say("app.device.title")}</h2>
      <ul>
        {isSite && (
          <li>
            <span role="status">
              {words.say(isComplete ? "app.device.offline" : "app.device.not-offline")}
            </span>
          </li>
        )}
        {keeping !== "unknown" && (
          <li>
            {words.say(`app.device.${keeping}`)}{" "}
            {keeping === "may-be-cleared" && (
              <Button kind="quiet" onClick={keepForGood}>
                {words.say("app.device.ask-to-keep")}
              </Button>
            )}
          </li>
        )}
        <li>
          <a href={recoveryAddress}>{words.say("app.device.everything")}</a>
        </li>
        <li>
          <a href="#/accessibility">{words.say("app.device.accessibility")}</a>
        </li>
        {isSite && (
          <li>
            <a href="./licences.md">{words.say("app.device.licences")}</a>
          </li>
        )}
      </ul>
    </section>
  );
}
