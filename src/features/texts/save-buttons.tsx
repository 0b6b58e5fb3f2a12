import { useState } from "react";
import type { ClauseChange } from "../../importing/compare/compare-clauses";
import { designFileName } from "../../storage/design-file";
import { saveFile } from "../../storage/save-file";
import { Button } from "../../ui/button";
import { Cluster } from "../../ui/cluster";
import { useWords } from "../../ui/words-context";
import { changesCsv } from "./changes-csv";
import { copyMarked } from "./copy-marked";
import { redlineHtml, redlineWords } from "./redline-html";
import styles from "./texts.module.css";

export interface SaveButtonsProps {
  clauses: readonly ClauseChange[];
  names: { first: string; second: string };
}

/** Ways to take the comparison along; what came of the latest one is said below. */
export function SaveButtons({ clauses, names }: SaveButtonsProps) {
  const words = useWords();
  const [said, setSaid] = useState("");
  const save = (kind: "csv" | "html", type: string, content: string) => {
    const title = words.say("compare.heading", { before: names.first, after: names.second });
    const file = designFileName(title, kind);
    saveFile(file, new Blob([content], { type: `${type};charset=utf-8` }));
    setSaid(words.say("compare.save.saved", { file }));
  };
  const html = () => redlineHtml(words, clauses, names);
  const copy = async () => {
    const isCopied = await copyMarked(html(), redlineWords(words, clauses));
    setSaid(words.say(isCopied ? "compare.save.copied" : "compare.save.not-copied"));
  };
  return (
    <div className={styles.screenOnly}>
      <Cluster>
        <Button icon="download" onClick={() => save("html", "text/html", html())}>
          {words.say("compare.save.html")}
        </Button>
        <Button icon="download" onClick={() => save("csv", "text/csv", changesCsv(words, clauses))}>
          {words.say("compare.save.csv")}
        </Button>
        <Button icon="copy" onClick={copy}>
          {words.say("compare.save.copy")}
        </Button>
        <Button icon="document" onClick={() => window.print()}>
          {words.say("compare.save.print")}
        </Button>
      </Cluster>
      <p role="status">{said}</p>
    </div>
  );
}
