import { shownCode } from "../../../classroom/codes";
import { useWords } from "../../../ui/words-context";
import { CodePicture } from "../clock/code-picture";
import { injectLink } from "../clock/inject-link";
import styles from "./projector.module.css";

/** A code to type, as large as the wall allows, and to scan where devices can reach this address. */
export function WallCode({ id, code, title }: { id: string; code: string; title: string }) {
  const words = useWords();
  const link = injectLink(id, code);
  return (
    <div className={styles.codes} lang={words.locale}>
      <p>{words.say("exercise-run.code")}</p>
      <p className={styles.code}>
        <bdi dir="ltr">{shownCode(code)}</bdi>
      </p>
      {link && (
        <CodePicture address={link} name={words.say("exercise-run.code.picture", { title })} />
      )}
    </div>
  );
}
