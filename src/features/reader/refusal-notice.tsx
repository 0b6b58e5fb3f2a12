import type { Words } from "../../i18n/words";
import { readProblemInWords } from "../../importing/extract/problem-in-words";
import { Notice } from "../../ui/notice";
import { useWords } from "../../ui/words-context";
import { type Refusal, useIntake } from "./intake-store";

/** Why the latest text was not read, what to do, and that nothing was changed. */
export function RefusalNotice() {
  const words = useWords();
  const refusal = useIntake((state) => state.refusal);
  // The region is always there, so that what comes into it is read out.
  return (
    <div role="alert">
      {refusal && (
        <Notice kind="error" title={titleOf(words, refusal)}>
          {words.say("reader.refused.unchanged", { problem: problemOf(words, refusal) })}
        </Notice>
      )}
    </div>
  );
}

function titleOf(words: Words, { name }: Refusal): string {
  return name ? words.say("reader.refused.file", { name }) : words.say("reader.refused.words");
}

function problemOf(words: Words, { problem }: Refusal): string {
  return problem.code === "unreadable" || problem.code === "broke-down"
    ? words.say(`reader.problem.${problem.code}`)
    : readProblemInWords(words, problem);
}
