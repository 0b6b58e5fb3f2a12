import { useMemo } from "react";
import type { EvidenceBase } from "../../../evidence/schema";
import { useStatements } from "../../../evidence-view/use-statements";
import { citationInWords } from "../../../report/model/evidence-in-words";
import { useWords } from "../../../ui/words-context";
import { type SourceIndex, sourceIndex } from "./source-index";

/** The index of a base in the reader's language, made once; undefined until the sentences are there. */
export function useSourceIndex(base: EvidenceBase): SourceIndex | undefined {
  const words = useWords();
  const said = useStatements();
  return useMemo(() => {
    if (!said) return undefined;
    return sourceIndex(base, {
      citation: (work) => citationInWords(words, work),
      statement: ({ id }) => said.statement(id),
      setting: (finding) => [said.coverage(finding), said.scope(finding) ?? ""].join(" "),
      names: ({ topic, outcome }) => {
        const key = `evidence.topic.${topic}`;
        const topicName = words.has(key) ? words.sayDynamic(key) : topic;
        return `${topicName} ${words.say(`evidence.outcome.${outcome}`)}`;
      },
    });
  }, [base, said, words]);
}
