import { LOCALES, nativeNameOf } from "../../i18n/locale";
import { paperIds } from "../../report/pdf/paper";
import { today } from "../../state/today";
import { CheckboxGroup } from "../../ui/checkbox-group";
import { DateInput } from "../../ui/date-input";
import { RadioGroup } from "../../ui/radio-group";
import { Select } from "../../ui/select";
import { useWords } from "../../ui/words-context";
import styles from "./report.module.css";
import type { ReportChoice } from "./report-choice";

const kinds = ["full", "brief"] as const;
const extras = ["annex", "comments", "embed"] as const;

export interface ReportOptionsProps {
  choice: ReportChoice;
  onChange: (choice: ReportChoice) => void;
}

/** What the report holds and how its file is made. */
export function ReportOptionsForm({ choice, onChange }: ReportOptionsProps) {
  const words = useWords();
  const set = (change: Partial<ReportChoice>) => onChange({ ...choice, ...change });
  const offered = choice.kind === "full" ? extras : (["embed"] as const);
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
      <CheckboxGroup
        label={words.say("report.option.more")}
        value={[
          ...(choice.annex ? ["annex" as const] : []),
          ...(choice.comments ? ["comments" as const] : []),
          ...(choice.embeds ? ["embed" as const] : []),
        ]}
        onChange={(ids: readonly string[]) =>
          set({
            annex: ids.includes("annex"),
            comments: ids.includes("comments"),
            embeds: ids.includes("embed"),
          })
        }
        choices={offered.map((value) => ({
          value,
          label: words.say(`report.option.${value}`),
          ...(value === "embed" ? { help: words.say("report.option.embed.help") } : {}),
        }))}
      />
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
