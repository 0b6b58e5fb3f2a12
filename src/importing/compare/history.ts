import type { Reading } from "../match/read-resolution";
import { type Provision, type ProvisionId, provisionsOf } from "./provision";
import { provisionIds, turnOf } from "./provision-change";

/** One text of a series: its number and day of adoption (YYYY-MM-DD) as its head gives them. */
export interface DatedText {
  /** Its place among the readings that were handed in. */
  place: number;
  number: string | undefined;
  adopted: string | undefined;
}

/** What a text does to a provision, beside the text before it. */
export const steps = [
  "absent",
  "first",
  "same",
  "reworded",
  "verb",
  "changed",
  "dropped",
  "again",
] as const;
export type Step = (typeof steps)[number];

export interface HistoryCell {
  step: Step;
  provision?: Provision;
}

/** One provision through a series, a cell for each text. */
export interface ProvisionHistory {
  id: ProvisionId;
  cells: readonly HistoryCell[];
}

/** A series of texts in the order of their adoption, and what each does to each provision. */
export interface History {
  texts: readonly DatedText[];
  provisions: readonly ProvisionHistory[];
}

/** The day of adoption that a text's head gives, YYYY-MM-DD. */
export function adoptionOf({ design }: Reading): string | undefined {
  const found = design.find(({ path }) => path === "timing.decisionDate");
  return found && String(found.value);
}

function stepOf(earlier: readonly (Provision | undefined)[], now: Provision | undefined): Step {
  const before = earlier.at(-1);
  const turn = turnOf(before, now);
  if (turn === undefined) return "absent";
  if (turn === "lost") return "dropped";
  if (turn !== "gained") return turn;
  return earlier.some((provision) => provision !== undefined) ? "again" : "first";
}

/**
 * What a series of texts of one mission did to each provision: where it first stood, changed and
 * was dropped. Texts are put in the order of their days; those without one keep their place behind.
 */
export function historyOf(readings: readonly Reading[]): History {
  const texts = readings
    .map(
      (reading, place): DatedText => ({
        place,
        number: reading.number?.value,
        adopted: adoptionOf(reading),
      }),
    )
    .sort((one, other) => {
      const [day, otherDay] = [one.adopted ?? "~", other.adopted ?? "~"];
      return day < otherDay ? -1 : day > otherDay ? 1 : one.place - other.place;
    });
  const provided = texts.map(({ place }) => {
    const reading = readings[place];
    return new Map((reading ? provisionsOf(reading) : []).map((each) => [each.id, each]));
  });
  const provisions = provisionIds(provided.map((each) => [...each.values()])).map((id) => {
    const row = provided.map((each) => each.get(id));
    const cells = row.map((provision, index): HistoryCell => {
      const step = stepOf(row.slice(0, index), provision);
      return provision ? { step, provision } : { step };
    });
    return { id, cells };
  });
  return { texts, provisions };
}
