import { useState } from "react";
import { refusalAt } from "../../../classroom/edit/refusal";
import type { TreePath } from "../../../classroom/edit/tree-edit";
import { useEditor, writeAt } from "../../../state/exercise-editor";
import { expectedInWords } from "../../../storage/problem-in-words";
import { useWords } from "../../../ui/words-context";

/** Writes a value where the form of an exercise takes it; else gives the sentence that says why not. */
export function useCheckedWrite(path: TreePath): (value: unknown) => string | undefined {
  const words = useWords();
  return (value) => {
    const { exercise } = useEditor.getState();
    const refusal = exercise && refusalAt(exercise, path, value);
    if (!refusal) {
      writeAt(path, value);
      return undefined;
    }
    const expected = expectedInWords(words, refusal.expected, refusal.limit);
    return words.say("exercise-editor.refused", { expected });
  };
}

interface Held {
  /** What was typed. */
  text: string;
  /** What the exercise says after it. */
  of: string;
  error?: string | undefined;
}

/** The text of a box: what was typed as long as the exercise says what it said then. */
export function useHeldText(stated: string) {
  const [held, hold] = useState<Held>();
  const now = held?.of === stated ? held : undefined;
  return { text: now?.text ?? stated, error: now?.error, hold };
}
