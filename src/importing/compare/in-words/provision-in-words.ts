import type { FieldPath } from "../../../domain/field-path";
import { optionInWords } from "../../../i18n/option-key";
import type { Words } from "../../../i18n/words";
import { labelOf, valueInWords } from "../../../report/model/value-in-words";
import type { Provision, ProvisionId } from "../provision";
import { paragraphsInWords } from "./paragraphs-in-words";

/** The kind of a provision and the id within it: "coded.troopCeiling" -> "coded", "troopCeiling". */
function taken(id: ProvisionId): { kind: string; name: string } {
  const cut = id.indexOf(".");
  return { kind: id.slice(0, cut), name: id.slice(cut + 1) };
}

/** The name of a provision, such as "Troop ceiling" or "Task: Election assistance". */
export function provisionName(words: Words, id: ProvisionId): string {
  const { kind, name } = taken(id);
  if (kind === "coded") return words.sayDynamic(`reader.field.${name}`);
  if (kind === "choice") return labelOf(words, name as FieldPath);
  return words.say("compare.provision.task", { task: taskName(words, id) });
}

/** The type of task that a provision is about, such as "Election assistance". */
export function taskName(words: Words, id: ProvisionId): string {
  return optionInWords(words, "purpose.tasks[].type", taken(id).name);
}

function codedValue(words: Words, name: string, value: Provision["value"]): string {
  if (typeof value === "string") return words.sayDynamic(`reader.value.${value}`);
  const count = Number(value);
  switch (name) {
    case "durationMonths":
      return words.say("compare.value.months", { count });
    case "reportingCycleDays":
      return words.say("compare.value.every", { days: count });
    case "taskCount":
      return words.say("compare.value.tasks", { count });
    default:
      return words.number(count);
  }
}

/** What a text has of a provision, without its place; "not stated" where it has nothing. */
export function provisionValue(words: Words, provision: Provision | undefined): string {
  if (!provision) return words.say("compare.provision.not-stated");
  const { id, value } = provision;
  const { kind, name } = taken(id);
  if (kind === "coded") return codedValue(words, name, value);
  if (kind === "choice") return valueInWords(words, name as FieldPath, { value });
  const asked = Array.isArray(value) ? value : [];
  return asked.length === 0
    ? words.say("compare.provision.task.there")
    : words.list(asked.map((each) => optionInWords(words, "purpose.tasks[].modality", each)));
}

/** The same with the paragraphs it was read from and the verb it hangs on. */
export function provisionAtPlace(words: Words, provision: Provision | undefined): string {
  const value = provisionValue(words, provision);
  const paragraph = provision && paragraphsInWords(words, provision.paragraphs);
  if (!paragraph) return value;
  const { verb } = provision;
  return verb === ""
    ? words.say("compare.provision.at", { value, paragraph })
    : words.say("compare.provision.at-with-verb", { value, paragraph, verb });
}
