import type { PlainDesign } from "../../domain/plain";
import type { IndexedText } from "../../precedents/clauses/schema";
import { minimumComparables, type Place, placeAmong } from "../../precedents/comparables";
import type { Precedent, PrecedentType } from "../../precedents/schema";

/** How many tasks one published mandate lists. */
export interface MandateCount {
  /** "S/RES/1528 (2004)" */
  readonly resolution: string;
  readonly operation: string;
  readonly acronym: string;
  readonly type: PrecedentType | null;
  readonly tasks: number;
}

/** The design's count beside real ones; no place among fewer than eight. */
export interface CountBeside {
  readonly mandates: readonly MandateCount[];
  readonly place: Place | null;
}

export interface TaskCountBeside {
  /** Tasks of the design; undefined where the list is not stated. */
  readonly count: number | undefined;
  readonly least: number;
  /** Mandates of operations of the same type; undefined where the design states no type. */
  readonly sameType: (CountBeside & { readonly type: string }) | undefined;
  /** Every mandate that was counted, whatever the type of operation. */
  readonly all: CountBeside;
}

/**
 * The mandates whose tasks were counted from their own text: those in which every clause on record
 * was read and checked. The fewest tasks first.
 */
export function countedMandates(
  texts: readonly IndexedText[],
  precedents: readonly Precedent[],
): MandateCount[] {
  const byId = new Map(precedents.map((each) => [each.id, each]));
  return texts
    .flatMap(({ resolution, operation, acronym, listedTasks, clauses }): MandateCount[] => {
      if (listedTasks === undefined || clauses.some(({ checked }) => !checked)) return [];
      const known = byId.get(operation);
      const name = acronym ?? known?.acronym ?? operation;
      const type = known?.type ?? null;
      return [{ resolution, operation, acronym: name, type, tasks: listedTasks }];
    })
    .sort((one, other) => one.tasks - other.tasks);
}

/** The number of tasks of a design beside those that published mandates list. It is never judged. */
export function taskCountBeside(
  { operation, purpose }: PlainDesign,
  texts: readonly IndexedText[],
  precedents: readonly Precedent[],
): TaskCountBeside {
  const mandates = countedMandates(texts, precedents);
  const count = purpose.tasks?.length;
  const beside = (counted: readonly MandateCount[]): CountBeside => ({
    mandates: counted,
    place:
      count === undefined
        ? null
        : placeAmong(
            count,
            counted.map(({ tasks }) => ({ value: tasks })),
          ),
  });
  const { type } = operation;
  return {
    count,
    least: minimumComparables,
    sameType:
      type === undefined
        ? undefined
        : { type, ...beside(mandates.filter((each) => each.type === type)) },
    all: beside(mandates),
  };
}
