import { shownCode, spokenCode } from "../../../classroom/codes";
import { useWords } from "../../../ui/words-context";
import { CodePicture } from "../clock/code-picture";
import { injectLink } from "../clock/inject-link";
import styles from "./run.module.css";

export interface ReleasedCodeProps {
  id: string;
  code: string;
  title: string;
}

/** The code of what was released: to read, to say and to scan. */
export function ReleasedCode({ id, code, title }: ReleasedCodeProps) {
  const words = useWords();
  const link = injectLink(id, code);
  return (
    <div className={styles.codes}>
      <p>
        {words.say("exercise-run.code")}{" "}
        <bdi dir="ltr" className={styles.code}>
          {shownCode(code)}
        </bdi>
        <br />
        <span className={styles.soft}>
          {words.say("exercise-run.code.spoken")} <bdi dir="ltr">{spokenCode(code)}</bdi>
        </span>
      </p>
      {link ? (
        <CodePicture address={link} name={words.say("exercise-run.code.picture", { title })} />
      ) : (
        <p className={styles.soft}>{words.say("exercise-run.code.no-link")}</p>
      )}
    </div>
  );
}
