import { useState } from "react";
import type { Entry } from "../../../classroom/edit/entry";
import type { TreePath } from "../../../classroom/edit/tree-edit";
import { writeAt } from "../../../state/exercise-editor";
import { DateInput } from "../../../ui/date-input";
import { NumberInput } from "../../../ui/number-input";
import { Select } from "../../../ui/select";
import { TextArea } from "../../../ui/text-area";
import { TextInput } from "../../../ui/text-input";
import { useWords } from "../../../ui/words-context";
import { AnswerEntry } from "./answer-entry";
import type { EntryProps } from "./entry-props";
import { FieldsEntry, OneFieldEntry } from "./fields-entry";
import { IdEntry, LinesEntry, ParagraphsEntry } from "./lines-entry";
import { PointsEntry } from "./points-entry";
import { RangeEntry } from "./range-entry";
import { RowEntry, RowsEntry } from "./row-entry";
import { RowList } from "./row-list";
import { useCheckedWrite } from "./use-checked-write";
import { useText, useValue } from "./use-value";

const longestLine = 300;
const longestText = 4000;

/** What a trainer writes in one place of an exercise, by the kind of it. */
export function EntryView({ entry, below }: { entry: Entry; below: TreePath }) {
  const words = useWords();
  if (entry.kind === "list") {
    const list = entry.below ? [...below, entry.below, entry.key] : [...below, entry.key];
    return (
      <RowList list={list} of={entry.of}>
        {(inner, row) => <EntryView entry={inner} below={row} />}
      </RowList>
    );
  }
  if (entry.kind === "answer") return <AnswerEntry below={below} />;
  const path = [...below, entry.key];
  const label = words.sayDynamic(`exercise-editor.entry.${entry.key}`);
  const shared = { path, label };
  switch (entry.kind) {
    case "line":
      return <LineEntry {...shared} isOptional={entry.isOptional} />;
    case "text":
      return <TextEntry {...shared} />;
    case "paragraphs":
      return <ParagraphsEntry {...shared} />;
    case "date":
      return <DateEntry {...shared} isOptional={entry.isOptional} />;
    case "number":
      return <NumberEntry {...shared} entry={entry} />;
    case "choice":
      return <ChoiceEntry {...shared} entry={entry} />;
    case "row":
      return <RowEntry {...shared} of={entry.of} isOptional={entry.isOptional} />;
    case "rows":
      return <RowsEntry {...shared} of={entry.of} />;
    case "field":
      return <OneFieldEntry {...shared} />;
    case "fields":
      return <FieldsEntry {...shared} />;
    case "range":
      return <RangeEntry {...shared} />;
    case "points":
      return <PointsEntry {...shared} />;
    case "findings":
      return <LinesEntry {...shared} help={words.say("exercise-editor.ids.help")} />;
    case "source":
      return <IdEntry {...shared} help={words.say("exercise-editor.ids.help")} />;
  }
}

function LineEntry({ path, label, isOptional }: EntryProps & { isOptional?: true | undefined }) {
  const value = useText(path);
  const write = (text: string) => writeAt(path, isOptional && text === "" ? undefined : text);
  return <TextInput label={label} value={value} onChange={write} maxLength={longestLine} />;
}

function TextEntry({ path, label }: EntryProps) {
  return (
    <TextArea
      label={label}
      value={useText(path)}
      onChange={(text) => writeAt(path, text)}
      maxLength={longestText}
    />
  );
}

function DateEntry({ path, label, isOptional }: EntryProps & { isOptional?: true | undefined }) {
  const [error, setError] = useState<string>();
  const write = useCheckedWrite(path);
  return (
    <DateInput
      label={label}
      {...(error && { error })}
      value={useText(path)}
      onChange={(date) => (date !== "" || isOptional) && setError(write(date || undefined))}
    />
  );
}

function NumberEntry({
  path,
  label,
  entry,
}: EntryProps & { entry: Extract<Entry, { kind: "number" }> }) {
  const value = useValue(path);
  return (
    <NumberInput
      label={label}
      value={typeof value === "number" ? value : undefined}
      onChange={(next) => (next !== undefined || entry.isOptional) && writeAt(path, next)}
      min={entry.min}
      max={entry.max}
      allowsDecimals={entry.decimals === true}
    />
  );
}

function ChoiceEntry({
  path,
  label,
  entry,
}: EntryProps & { entry: Extract<Entry, { kind: "choice" }> }) {
  const words = useWords();
  return (
    <Select
      label={label}
      value={useText(path) || undefined}
      onChange={(next) => next !== undefined && writeAt(path, next)}
      choices={entry.options.map((option) => ({
        value: option,
        label: words.sayDynamic(`${entry.words}.${option}`),
      }))}
    />
  );
}
