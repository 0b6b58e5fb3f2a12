import type { Words } from "../../../i18n/words";
import type { Precedent } from "../../../precedents/schema";
import {
  countriesInWords,
  organisationInWords,
  typeInWords,
} from "../../../report/model/operations/operation-words";

/** What kind of operation it was, where, when, on what basis, with whose consent: a sentence each. */
export function factSentences(words: Words, precedent: Precedent): string[] {
  const { type, organisation, hostCountries, start, end, chapterVII, chapterVIIPart } = precedent;
  const { protectionMandateSince: since, hostConsent, datesNotConfirmed = [] } = precedent;
  const ran =
    end === undefined
      ? words.say("operations.says.runs", { start: words.date(start) })
      : words.say("operations.says.ran", { start: words.date(start), end: words.date(end) });
  return [
    words.say("operations.says.what", {
      type: typeInWords(words, type),
      organisation: organisationInWords(words, organisation),
      hosts: countriesInWords(words, hostCountries),
    }),
    ran,
    ...datesNotConfirmed.map((which) => words.say(`operations.says.not-confirmed.${which}`)),
    chapterVIIPart
      ? words.say(`operations.says.chapter-part.${chapterVIIPart}`)
      : words.say(`operations.says.chapter.${chapterVII}`),
    since === undefined
      ? words.say("operations.says.protection.no")
      : words.say("operations.says.protection.yes", { year: `${since}` }),
    ...(hostConsent ? [words.say(`operations.says.consent.${hostConsent}`)] : []),
  ];
}
