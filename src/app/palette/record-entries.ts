import { factorIds } from "../../domain/factor";
import type { Records } from "../../engine/evaluate";
import { checks } from "../../engine/registry";
import { addressInRoom } from "../../evidence-view/room-address";
import type { Words } from "../../i18n/words";
import { checkQuestion, checkTitle } from "../../report/model/check-in-words";
import { type Entry, placeEntry } from "./entry";

/** The checks, by their titles and by what they ask. */
export function checkEntries(words: Words): readonly Entry[] {
  return checks.map((check) =>
    placeEntry("check", addressInRoom("check", check.id), {
      name: checkTitle(words, check),
      also: checkQuestion(words, check),
    }),
  );
}

/** The factors of the review. */
export function factorEntries(words: Words): readonly Entry[] {
  return factorIds.map((id) =>
    placeEntry("factor", addressInRoom("factor", id), {
      name: words.sayDynamic(`fields.serves.${id}`),
    }),
  );
}

/** The works of the evidence in use, by title, authors and year. */
export function studyEntries({ evidence }: Records): readonly Entry[] {
  return evidence.works.map(({ id, title, authors, year }) =>
    placeEntry("study", addressInRoom("work", id), {
      name: title,
      also: `${authors.join(" ")} ${year}`,
      place: `${authors[0]?.split(",")[0] ?? ""} ${year}`,
    }),
  );
}
