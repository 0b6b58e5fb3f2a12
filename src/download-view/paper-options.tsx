import { useState } from "react";
import { LOCALES, type Locale, nativeNameOf } from "../i18n/locale";
import { type Paper, paperIds } from "../report/pdf/paper";
import { RadioGroup } from "../ui/radio-group";
import { Select } from "../ui/select";
import { useWords } from "../ui/words-context";
import styles from "./download-view.module.css";

export interface PaperChoice {
  readonly locale: Locale;
  readonly paper: Paper;
  setLocale(locale: Locale): void;
  setPaper(paper: Paper): void;
}

/** In which language and on which paper files are made: at first the screen's, and A4. */
export function usePaperOptions(): PaperChoice {
  const words = useWords();
  const [locale, setLocale] = useState(words.locale);
  const [paper, setPaper] = useState<Paper>("a4");
  return { locale, paper, setLocale, setPaper };
}

export interface PaperOptionsProps {
  choice: PaperChoice;
  /** What the language is of. */
  languageLabel: string;
}

/** The two questions. */
export function PaperOptions({ choice, languageLabel }: PaperOptionsProps) {
  const { locale, paper, setLocale, setPaper } = choice;
  const words = useWords();
  return (
    <div className={styles.options}>
      <Select
        label={languageLabel}
        emptyLabel={nativeNameOf(words.locale)}
        value={locale === words.locale ? undefined : locale}
        onChange={(chosen) => setLocale(chosen ?? words.locale)}
        choices={LOCALES.filter((each) => each !== words.locale).map((value) => ({
          value,
          label: nativeNameOf(value),
        }))}
      />
      <RadioGroup
        label={words.say("report.option.paper")}
        undecided={false}
        layout="inline"
        value={paper}
        onChange={(chosen) => setPaper(chosen ?? "a4")}
        choices={paperIds.map((value) => ({
          value,
          label: words.say(`report.option.paper.${value}`),
        }))}
      />
    </div>
  );
}
