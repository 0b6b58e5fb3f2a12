import { TextArea } from "../../../ui/text-area";
import { TextInput } from "../../../ui/text-input";
import { useWords } from "../../../ui/words-context";
import type { EntryProps } from "./entry-props";
import { useCheckedWrite, useHeldText } from "./use-checked-write";
import { useText, useValue } from "./use-value";

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

/** An id of the evidence base. */
export function IdEntry({ path, label, help }: EntryProps & { help: string }) {
  const stated = useText(path);
  const { text, error, hold } = useHeldText(stated);
  const write = useCheckedWrite(path);
  return (
    <TextInput
      label={label}
      help={help}
      {...(error && { error })}
      value={text}
      onChange={(next) => {
        const refused = write(next);
        hold({ text: next, of: refused ? stated : next, error: refused });
      }}
    />
  );
}

function Texts({ path, label, help, gap }: EntryProps & { help: string; gap: 1 | 2 }) {
  const value = useValue(path);
  const between = "\n".repeat(gap);
  const stated = Array.isArray(value) ? (value as string[]).join(between) : "";
  const { text, error, hold } = useHeldText(stated);
  const write = useCheckedWrite(path);
  return (
    <TextArea
      label={label}
      help={help}
      {...(error && { error })}
      value={text}
      rows={gap === 2 ? 5 : 2}
      onChange={(next) => {
        const texts = textsOf(next, gap);
        const said = texts.join(between);
        const refused = said === stated ? undefined : write(texts);
        hold({ text: next, of: refused ? stated : said, error: refused });
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
