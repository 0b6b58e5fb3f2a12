import type { RefCallback } from "react";
import { type FieldRecord, fieldRecord } from "../domain/field-catalogue";
import type { FieldPath } from "../domain/field-path";
import { notStated } from "../domain/stated";
import { TextWithTerms } from "../help-view/text-with-terms";
import { helpOf, labelOf, optionsInWords } from "../report/model/value-in-words";
import type { Choice } from "../ui/choice";
import { DateInput } from "../ui/date-input";
import { RadioGroup } from "../ui/radio-group";
import { Select } from "../ui/select";
import { TextArea } from "../ui/text-area";
import { TextInput } from "../ui/text-input";
import { useWords } from "../ui/words-context";
import { YesNo } from "../ui/yes-no";
import { ChoicesField } from "./choices-field";
import { LinesInput } from "./lines-input";
import { NumberField } from "./number-field";

export interface FieldControlProps {
  path: FieldPath;
  /** In a list's row choices are drop-downs, so that a row stays small. */
  isCell: boolean;
  /** The value, or null where nothing is stated. */
  value: unknown;
  /** `undefined` takes the answer back, "not-stated" leaves it open. */
  onChange: (value: unknown) => void;
  onBlur: () => void;
  inputRef: RefCallback<HTMLElement>;
  error?: string | undefined;
  /** The rows that may be chosen, for a field that points to a row of another list. */
  rowChoices?: readonly Choice[] | undefined;
}

/** Fewer options than this are laid out; more, and cells of rows, get a drop-down. */
const mostLaidOut = 9;

/** The control of a field, chosen by the kind of its value. */
export function FieldControl(props: FieldControlProps) {
  const words = useWords();
  const { path, isCell, value, onChange, onBlur, inputRef, error, rowChoices } = props;
  const record = fieldRecord(path);
  const label = labelOf(words, path);
  const helpText = helpOf(words, path);
  // The words of the field are underlined where a line has room for them.
  const help = helpText && !isCell ? <TextWithTerms>{helpText}</TextWithTerms> : helpText;
  const shared = { label, onBlur, ref: inputRef, ...(help && { help }), ...(error && { error }) };
  const choices = optionsInWords(words, record);
  const decide = (answer: unknown) => onChange(answer ?? notStated);
  const write = (text: string) => onChange(text === "" ? undefined : text);
  const text = typeof value === "string" ? value : "";
  const chosen = typeof value === "string" ? value : undefined;

  switch (record.value.kind) {
    case "choice":
      return isCell || choices.length > mostLaidOut ? (
        <Select {...shared} choices={choices} value={chosen} onChange={decide} />
      ) : (
        <RadioGroup
          {...shared}
          layout="columns"
          choices={choices}
          value={chosen}
          onChange={decide}
        />
      );
    case "choices":
      return <ChoicesField {...shared} choices={choices} value={value} onChange={onChange} />;
    case "yes-no": {
      const answer = typeof value === "boolean" ? value : undefined;
      return isCell ? (
        <Select
          {...shared}
          choices={yesNoChoices(words.say("ui.yes"), words.say("ui.no"))}
          value={answer === undefined ? undefined : answer ? "yes" : "no"}
          onChange={(next) => decide(next && next === "yes")}
        />
      ) : (
        <YesNo {...shared} value={answer} onChange={decide} />
      );
    }
    case "number":
      return <NumberField {...shared} record={record} value={value} onChange={onChange} />;
    case "date":
      return <DateInput {...shared} value={text} onChange={write} />;
    case "texts":
      return <LinesInput {...shared} value={value} onChange={onChange} />;
    case "row-id":
      return <Select {...shared} choices={rowChoices ?? []} value={chosen} onChange={decide} />;
    case "text":
      return isLong(record) ? (
        <TextArea {...shared} value={text} onChange={write} rows={2} />
      ) : (
        <TextInput {...shared} value={text} onChange={write} />
      );
    case "rows":
      return null;
  }
}

const yesNoChoices = (yes: string, no: string) =>
  [
    { value: "yes", label: yes },
    { value: "no", label: no },
  ] as const;

/** Texts of more than a line or two get a box that grows. */
const isLong = ({ value }: FieldRecord) => value.kind === "text" && value.longest > 300;
