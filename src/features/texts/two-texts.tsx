import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { useWords } from "../../ui/words-context";
import { ChooseTwo } from "./choose-two";
import { ComparisonView } from "./comparison-view";
import type { OpenText } from "./open-text";
import styles from "./texts.module.css";
import { useTexts } from "./texts-store";
import { useComparison } from "./use-comparison";

/** Two texts beside each other, once two different ones are chosen. */
export function TwoTexts() {
  const words = useWords();
  const { texts, ...chosen } = useTexts();
  const [before, after] = [chosen.before, chosen.after].map((id) =>
    texts.find((text) => text.id === id),
  );
  return (
    <>
      <ChooseTwo />
      {before && before === after && <Notice kind="info">{words.say("compare.texts.same")}</Notice>}
      {before && after && before !== after && (
        <Pair key={`${before.id} ${after.id}`} before={before} after={after} />
      )}
    </>
  );
}

function Pair({ before, after }: { before: OpenText; after: OpenText }) {
  const words = useWords();
  const { compared, again } = useComparison(before, after);
  return (
    <>
      <div role="status">
        {compared.state === "comparing" && (
          <div className={styles.busy}>
            <progress aria-label={words.say("compare.texts.comparing")} />
            <span>{words.say("compare.texts.comparing")}</span>
            <Button icon="close" onClick={compared.stop}>
              {words.say("compare.texts.cancel")}
            </Button>
          </div>
        )}
      </div>
      {(compared.state === "stopped" || compared.state === "failed") && (
        <Notice kind={compared.state === "failed" ? "error" : "info"} isLive>
          <p>
            {words.say(
              compared.state === "failed"
                ? "compare.texts.failed-comparing"
                : "compare.texts.stopped",
            )}
          </p>
          <Button onClick={again}>{words.say("compare.texts.again")}</Button>
        </Notice>
      )}
      {compared.state === "done" && (
        <ComparisonView before={before} after={after} comparison={compared.comparison} />
      )}
    </>
  );
}
