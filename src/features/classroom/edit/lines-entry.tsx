import { useState } from "react";
import { writeAt } from "../../../state/exercise-editor";
import { TextArea } from "../../../ui/text-area";
import { useWords } from "../../../ui/words-context";
import type { EntryProps } from "./entry-props";
import { useValue } from "./use-value";

/** Several texts; an empty line stands between two of them. */
export function ParagraphsEntry({ path, label }: EntryProps) {
  const words = useWords();
  return (
    <Texts path={path} label={label} help={words.say("exercise-editor.paragraphs.help")} gap={2} />
  );
}

/** Several short texts, one on each line. */
export function LinesEntry({ path, label, help }: EntryProps & { help: string }) {
  return <Texts path={path} label={label} help={help} gap={1} />;
}

function Texts({ path, label, help, gap }: EntryProps & { help: string; gap: 1 | 2 }) {
  const value = useValue(path);
  const between = "\n".repeat(gap);
  const stated = Array.isArray(value) ? (value as string[]).join(between) : "";
  const [typed, setTyped] = useState<string>();
  // What was typed stays as long as it says what is stated; else that was changed elsewhere.
  const shown =
    typed !== undefined && textsOf(typed, gap).join(between) === stated ? typed : stated;
  return (
    <TextArea
      label={label}
      help={help}
      value={shown}
      rows={gap === 2 ? 5 : 2}
      onChange={(text) => {
        setTyped(text);
        const texts = textsOf(text, gap);
        if (texts.join(between) !== stated) writeAt(path, texts);
      }}
    />
  );
}

/** The texts of what was typed. One that is longer than a paragraph may be is cut into several. */
function textsOf(text: string, gap: 1 | 2): string[] {
  return text
    .split(gap === 2 ? /\n[ \t]*\n/ : "\n")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .flatMap((part) => part.match(/[\s\S]{1,4000}/g) ?? []);
}
