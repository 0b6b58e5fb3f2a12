import type { MandateDesign } from "../../domain/design";
import { rowsIn } from "../../domain/edit";
import { fieldRecord } from "../../domain/field-catalogue";
import { isStated, notStated } from "../../domain/stated";
import type { CheckResult, OfferedRemedy } from "../../engine/assessment";
import type { Figures } from "../../engine/check";
import { type Threshold, thresholds, type UsedThreshold } from "../../engine/thresholds";
import type { MessageParams, Words } from "../../i18n/words";
import { shortName } from "./short-name";
import { amountInWords, labelOf, type RowName, valueInWords } from "./value-in-words";

type Named = Pick<CheckResult, "id" | "room">;

/** Where the words of a check lie: "checks.<id>", or "coherence.<id>". */
function prefixOf({ id, room }: Named): string {
  return `${room === "coherence" ? "coherence" : "checks"}.${id}`;
}

/** The name of a check, its question, and its whole logic. */
export function checkTitle(words: Words, check: Named): string {
  return words.sayDynamic(`${prefixOf(check)}.title`);
}
/** The name of a check of whatever room by its id alone. */
export function checkTitleById(words: Words, id: string): string {
  const own = `checks.${id}.title`;
  return words.sayDynamic(words.has(own) ? own : `coherence.${id}.title`);
}
export function checkQuestion(words: Words, check: Named): string {
  return words.sayDynamic(`${prefixOf(check)}.asks`);
}
export function checkLogic(words: Words, check: Named): string {
  return words.sayDynamic(`${prefixOf(check)}.logic`);
}

/** Why the status is what it is, with the figures that were used. */
export function reasonInWords(words: Words, result: CheckResult, design: MandateDesign): string {
  if (result.status === "not-stated" && result.missing.length > 0) {
    const fields = result.missing.map((path) => labelOf(words, path));
    return words.say("checks.shared.not-stated", { fields: words.list([...new Set(fields)]) });
  }
  const own = `${prefixOf(result)}.reason.${result.reason}`;
  if (result.status === "not-applicable" && !words.has(own))
    return words.say("checks.shared.not-applicable");
  return words.sayDynamic(own, figuresInWords(words, result.figures, design));
}

/** Figures as a message takes them: numbers as they are, ids and dates in words, lists joined. */
export function figuresInWords(
  words: Words,
  figures: Figures,
  design: MandateDesign,
): MessageParams {
  const said = Object.entries(figures).map(([name, figure]) => {
    if (typeof figure === "number") return [name, figure] as const;
    if (typeof figure === "string") return [name, nameInWords(words, figure, design)] as const;
    return [name, words.list(figure.map((each) => nameInWords(words, each, design)))] as const;
  });
  return Object.fromEntries(said);
}

/** An id or a field by its word, a row by its name, a date as a date, else as it is. */
function nameInWords(words: Words, figure: string, design: MandateDesign): string {
  const option = `fields.option.${figure}`;
  if (words.has(option)) return words.sayDynamic(option);
  const label = `fields.${figure}.label`;
  if (words.has(label)) return words.sayDynamic(label);
  return rowNameIn(design, words, figure) ?? words.date(figure);
}

/** The name of a sector, objective, task or contributor by its row's id, in brief where it is long. */
export function rowNameIn(design: MandateDesign, words: Words, rowId: string): string | undefined {
  const named = [
    [design.situation?.sectors, "situation.sectors[].name", "name"],
    [design.purpose?.objectives, "purpose.objectives[].text", "text"],
    [design.purpose?.tasks, "purpose.tasks[].type", "type"],
    [design.force?.contributors, "force.contributors[].name", "name"],
  ] as const;
  for (const [list, path, column] of named) {
    const row = rowsIn(list).find(({ id }) => id === rowId);
    if (row && isStated(row[column])) return shortName(valueInWords(words, path, row[column]));
  }
  return undefined;
}

/** A threshold that a check used: label, value with unit, and where the value comes from. */
export function thresholdInWords(words: Words, { id, value, changed }: UsedThreshold): string {
  const { unit, basis, source, value: usual } = thresholds[id] as Threshold;
  const params = {
    label: words.sayDynamic(`checks.threshold.${id}`),
    value: amountInWords(words, value, unit),
  };
  if (changed)
    return words.say("checks.shared.threshold.changed", {
      ...params,
      usual: amountInWords(words, usual, unit),
    });
  return basis === "published"
    ? words.say("checks.shared.threshold.published", { ...params, source: source?.title ?? "" })
    : words.say("checks.shared.threshold.convention", params);
}

/** What a remedy's button says, what it would set, and which checks it would touch besides. */
export interface RemedyLines {
  label: string;
  sets?: string;
  touches?: string;
}

/**
 * `titleOf` gives the name of another check by its id, `rowName` that of the row which a remedy is
 * for, so that no two buttons of a check say the same.
 */
export function remedyInWords(
  words: Words,
  check: Named,
  remedy: OfferedRemedy,
  titleOf: (checkId: string) => string,
  rowName: RowName,
): RemedyLines {
  const own = `${prefixOf(check)}.remedy.${remedy.id}`;
  const field = labelOf(words, remedy.path);
  const label = words.has(own)
    ? words.sayDynamic(own, { row: (remedy.row && rowName(remedy.row)) ?? "" })
    : words.say("checks.shared.remedy.open", { field });
  return {
    label,
    ...(remedy.kind === "set"
      ? {
          sets: words.say("checks.shared.remedy.set", {
            field,
            value: valueInWords(words, fieldRecord(remedy.path).path, {
              value: remedy.value ?? notStated,
            }),
          }),
        }
      : {}),
    ...(remedy.touches.length > 0
      ? {
          touches: words.say("checks.shared.remedy.touches", {
            checks: words.list(remedy.touches.map(titleOf)),
          }),
        }
      : {}),
  };
}
