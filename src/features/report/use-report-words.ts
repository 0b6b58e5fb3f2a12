import { useEffect, useState } from "react";
import type { Locale } from "../../i18n/locale";
import type { Words } from "../../i18n/words";
import { loadReportWords } from "../../report/model/report-words";
import { useWords } from "../../ui/words-context";

/** The words of the report's own language; undefined while they are fetched, "failed" where they cannot be. */
export function useReportWords(language: Locale | undefined): Words | undefined | "failed" {
  const onScreen = useWords();
  const [fetched, setFetched] = useState<Words | "failed">();
  const isOther = language !== undefined && language !== onScreen.locale;
  useEffect(() => {
    if (!isOther) return;
    let isShown = true;
    loadReportWords(language).then(
      (words) => isShown && setFetched(words),
      () => isShown && setFetched("failed"),
    );
    return () => {
      isShown = false;
    };
  }, [isOther, language]);
  if (!isOther) return onScreen;
  return fetched === "failed" || fetched?.locale === language ? fetched : undefined;
}
