import { useEffect, useMemo, useState } from "react";
import { termIds } from "../../help/terms";
import { addressOfTerm } from "../../help-view/term-note";
import type { Words } from "../../i18n/words";
import { useDesignStore } from "../../state/design-store";
import { desk } from "../../state/desk";
import { openKeys } from "../../state/palette-store";
import { useEvidenceShown } from "../../state/use-evidence-shown";
import { useRecords } from "../../state/use-records";
import type { SavedListing } from "../../storage/design-records";
import { useWords } from "../../ui/words-context";
import { actEntries } from "./act-entries";
import { type Entry, placeEntry } from "./entry";
import { type DeskNow, pageEntries } from "./page-entries";
import { questionEntries } from "./question-entries";
import { checkEntries, factorEntries, studyEntries } from "./record-entries";
import { designEntries, templateEntries } from "./work-entries";

const termEntries = (words: Words): readonly Entry[] =>
  termIds.map((id) =>
    placeEntry("term", addressOfTerm(id), {
      name: words.say(`glossary.${id}.term`),
      also: words.say(`glossary.${id}.forms`),
    }),
  );

/** The designs on this device; none until they are read, and where they cannot be. */
function useSaved(): readonly SavedListing[] {
  const [saved, setSaved] = useState<readonly SavedListing[]>([]);
  useEffect(() => {
    let isShown = true;
    desk()
      .then(({ storage }) => storage.list())
      .then(
        (listed) => isShown && setSaved(listed),
        () => undefined,
      );
    return () => {
      isShown = false;
    };
  }, []);
  return saved;
}

/** Everything that can be found now, and what the desk holds. */
export function useEntries(): { readonly entries: readonly Entry[]; readonly now: DeskNow } {
  const words = useWords();
  const records = useRecords();
  const saved = useSaved();
  const isEvidenceShown = useEvidenceShown();
  const hasDesign = useDesignStore(({ design }) => design !== undefined);
  const isInExercise = useDesignStore(({ design }) => design?.exercise !== undefined);
  return useMemo(() => {
    const now = { hasDesign, isInExercise, isEvidenceShown };
    const entries = [
      ...actEntries(words, now, openKeys),
      ...pageEntries(words, now),
      ...(hasDesign ? questionEntries(words) : []),
      ...(isEvidenceShown ? [...checkEntries(words), ...factorEntries(words)] : []),
      ...(isEvidenceShown && records ? studyEntries(records) : []),
      ...designEntries(words, saved),
      ...templateEntries(words),
      ...termEntries(words),
    ];
    return { entries, now };
  }, [words, records, saved, isEvidenceShown, hasDesign, isInExercise]);
}
