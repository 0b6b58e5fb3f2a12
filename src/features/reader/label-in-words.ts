import type { Words } from "../../i18n/words";
import type { FurtherField } from "../../importing/match/further-forces";
import type { LabelField } from "../../importing/match/label-fields";
import { amountInWords } from "../../report/model/value-in-words";

/** A coded field's value in words: "4,000 people", "6 months", "30 June 2027", "all necessary means". */
export function labelInWords(
  words: Words,
  field: LabelField | FurtherField,
  value: string | number | null,
): string {
  if (value === null) return words.say("reader.not-stated");
  if (field === "expiryDate") return words.date(String(value));
  if (typeof value === "string") return words.sayDynamic(`reader.value.${value}`);
  if (field === "durationMonths") return amountInWords(words, value, "months");
  if (field === "reportingCycleDays") return amountInWords(words, value, "days");
  return field === "taskCount" ? words.number(value) : amountInWords(words, value, "persons");
}
