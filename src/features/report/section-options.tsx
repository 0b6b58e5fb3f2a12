import { bodySections } from "../../report/model/report";
import { sectionName } from "../../report/model/report-sections";
import { CheckboxGroup } from "../../ui/checkbox-group";
import { useWords } from "../../ui/words-context";
import type { ReportChoiceProps } from "./report-choice";

/** Which sections of the body the report has. */
export function SectionOptions({ choice, onChange }: ReportChoiceProps) {
  const words = useWords();
  const { leftOut = [] } = choice;
  return (
    <CheckboxGroup
      label={words.say("report.option.sections")}
      help={words.say("report.option.sections.help")}
      layout="columns"
      value={bodySections.filter((section) => !leftOut.includes(section))}
      onChange={(sections) =>
        onChange({
          ...choice,
          leftOut: bodySections.filter((section) => !sections.includes(section)),
        })
      }
      choices={bodySections.map((section) => ({
        value: section,
        label: sectionName(words, section),
      }))}
    />
  );
}
