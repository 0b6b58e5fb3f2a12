import type { MandateDesign } from "../../domain/design";
import {
  closeColleagueCopy,
  openColleagueCopy,
  takeForSame,
  useColleagueCopy,
} from "../../state/colleague-copy";
import { showNotice } from "../../state/notice";
import { refusalInWords } from "../../storage/refusal-in-words";
import { Button } from "../../ui/button";
import { Cluster } from "../../ui/cluster";
import { FileButton } from "../../ui/file-button";
import { Notice } from "../../ui/notice";
import { useWords } from "../../ui/words-context";
import styles from "./colleagues.module.css";
import { CompareCopy } from "./compare-copy";

const openable = ".json,.pdf,application/json,application/pdf";

/** A colleague's copy: opened, known or said to be of this design, and brought together with it. */
export function CopySection({ design }: { design: MandateDesign }) {
  const words = useWords();
  const copy = useColleagueCopy((state) => state.copy);
  const beside = copy?.besideId === design.id ? copy : undefined;

  async function open(file: File) {
    const problem = await openColleagueCopy(file, design.id);
    const { name } = file;
    const text = problem && refusalInWords(words, problem);
    showNotice(
      text === undefined
        ? undefined
        : { kind: "error", text: words.say("colleagues.copy.refused", { name, problem: text }) },
    );
  }

  return (
    <section className={styles.section} aria-labelledby="colleague-copy">
      <h2 id="colleague-copy">{words.say("colleagues.copy")}</h2>
      <p>{words.say("colleagues.copy.text")}</p>
      <Cluster>
        <FileButton accept={openable} onFile={open}>
          {words.say("colleagues.copy.open")}
        </FileButton>
        {beside && (
          <Button kind="quiet" icon="close" onClick={closeColleagueCopy}>
            {words.say("colleagues.copy.close")}
          </Button>
        )}
      </Cluster>
      {beside && !beside.isSame && (
        <Notice kind="warning">
          <p>
            {words.say("colleagues.copy.other", {
              title: beside.design.about.title,
              file: beside.file,
            })}
          </p>
          <Button onClick={takeForSame}>{words.say("colleagues.copy.same")}</Button>
        </Notice>
      )}
      {beside?.isSame && <CompareCopy key={beside.file} mine={design} copy={beside} />}
    </section>
  );
}
