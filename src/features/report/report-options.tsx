import { LOCALES, nativeNameOf } from "../../i18n/locale";
import { paperIds } from "../../report/pdf/paper";
import { today } from "../../state/today";
import { DateInput } from "../../ui/date-input";
import { RadioGroup } from "../../ui/radio-group";
import { Select } from "../../ui/select";
import { useWords } from "../../ui/words-context";
import { MoreOptions, type MoreOptionsProps } from "./more-options";
import styles from "./report.module.css";
import type { ReportChoice } from "./report-choice";
import { SectionOptions } from "./section-options";

const kinds = ["full", "brief"] as const;

/** What the report holds and how its file is made. */
export function ReportOptionsForm({ choice, onChange, versions }: MoreOptionsProps) {
  const words = useWords();
  const set = (change: Partial<ReportChoice>) => onChange({ ...choice, ...change });
  return (
    <div className={styles.options}>
      <RadioGroup
        label={words.say("report.option.kind")}
        undecided={false}
        layout="columns"
        value={choice.kind}
        onChange={(kind) => set({ kind: kind ?? "full" })}
        choices={kinds.map((value) => ({
          value,
          label: words.say(`report.option.kind.${value}`),
          help: words.say(`report.option.kind.${value}.help`),
        }))}
      />
      {choice.kind === "full" && <SectionOptions choice={choice} onChange={onChange} />}
      <MoreOptions choice={choice} onChange={onChange} versions={versions} />
      <div className={styles.row}>
        <DateInput
          label={words.say("report.option.date")}
          value={choice.date}
          onChange={(date) => set({ date: date || today() })}
        />
        <Select
          label={words.say("report.option.language")}
          emptyLabel={nativeNameOf(words.locale)}
          value={choice.language === words.locale ? undefined : choice.language}
          onChange={(language) => set({ language: language ?? words.locale })}
          choices={LOCALES.filter((locale) => locale !== words.locale).map((locale) => ({
            value: locale,
            label: nativeNameOf(locale),
          }))}
        />
        <RadioGroup
          label={words.say("report.option.paper")}
          undecided={false}
          layout="inline"
          value={choice.paper}
          onChange={(paper) => set({ paper: paper ?? "a4" })}
          choices={paperIds.map((value) => ({
            value,
            label: words.say(`report.option.paper.${value}`),
          }))}
        />
      </div>
    </div>
  );
}
