import { useMemo } from "react";
import type { EvidenceBase } from "../../../evidence/schema";
import { useStatements } from "../../../evidence-view/use-statements";
import { useWords } from "../../../ui/words-context";
import { type SourceIndex, sourceIndex } from "./source-index";

/** The index of a base in the reader's language, made once; undefined until the sentences are there. */
export function useSourceIndex(base: EvidenceBase): SourceIndex | undefined {
  const words = useWords();
  const statementOf = useStatements();
  return useMemo(() => {
    if (!statementOf) return undefined;
    return sourceIndex(base, ({ id, topic, outcome }) => {
      const topicKey = `evidence.topic.${topic}`;
      const topicName = words.has(topicKey) ? words.sayDynamic(topicKey) : topic;
      const outcomeName = words.say(`evidence.outcome.${outcome}`);
      return `${statementOf(id, words.locale)} ${topicName} ${outcomeName}`;
    });
  }, [base, statementOf, words]);
}
