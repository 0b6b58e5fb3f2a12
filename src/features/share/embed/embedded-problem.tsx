import type { OpenProblem } from "../../../domain/open-design";
import type { LinkProblem } from "../../../storage/link/design-link";
import { linkProblemInWords } from "../../../storage/link/link-problem-in-words";
import { Notice } from "../../../ui/notice";
import { useWords } from "../../../ui/words-context";
import styles from "./embed.module.css";

/** Why a frame shows no assessment, and the way out. */
export function EmbeddedProblem({ problem }: { problem: LinkProblem | OpenProblem }) {
  const words = useWords();
  return (
    <main className={styles.page}>
      <h1>{words.say("app.name")}</h1>
      <Notice kind="error" title={words.say("share.embedded.refused")}>
        {linkProblemInWords(words, problem)}
      </Notice>
    </main>
  );
}
