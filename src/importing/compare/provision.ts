import type { FieldPath } from "../../domain/field-path";
import { type TaskTypeId, taskTypes } from "../../domain/tasks/taxonomy";
import type { Evidence } from "../match/evidence";
import { type LabelField, labelFields } from "../match/label-fields";
import { clausesOf } from "../match/language/clauses";
import type { Reading } from "../match/read-resolution";
import { grouped } from "./grouped";
import { withoutEnd } from "./text-clause";

/** One thing that a mandate may provide: a coded field, another choice, or a type of task. */
export type ProvisionId = `coded.${LabelField}` | `choice.${FieldPath}` | `task.${TaskTypeId}`;

/** A provision as one text has it. */
export interface Provision {
  id: ProvisionId;
  /** Units as the fields have them. Of a type of task: what its tasks ask (monitor, assist, secure). */
  value: number | string | boolean | readonly string[];
  /** The verb of the decision it hangs on, third person, small; "" where the words hang on none. */
  verb: string;
  /** The paragraphs it was read from, as citations write them. */
  paragraphs: readonly string[];
  evidence: readonly Evidence[];
}

/** Values that say that a text has nothing of the kind. */
const absent: ReadonlySet<unknown> = new Set([null, undefined, "no", "none"]);

/** Choices that a coded field already gives, and the day, which is the text's and no provision. */
const givenElsewhere: ReadonlySet<FieldPath> = new Set<FieldPath>([
  "force.troopCeiling",
  "force.individualPolice",
  "force.observersAndStaff",
  "force.observersInsideCeiling",
  "commitment.durationMonths",
  "commitment.reportEveryDays",
  "commitment.legalBasis",
  "commitment.forceAuthority",
  "host.formalConsent",
  "timing.decisionDate",
]);

/** Finds the verb that the words at a place of the text hang on. */
function verbsIn({ structure }: Reading): (place: number) => string {
  const paragraphs = structure.operative.map((paragraph) => ({
    at: paragraph.whole.at,
    clauses: clausesOf(paragraph).filter(({ verb }) => verb !== ""),
  }));
  return (place) => {
    const holder = paragraphs.find(
      ({ at }) => (at[0] ?? Number.POSITIVE_INFINITY) <= place && place <= (at.at(-1) ?? -1),
    );
    const index = holder?.at.findIndex((each) => each >= place) ?? -1;
    return holder?.clauses.findLast(({ start }) => start <= index)?.verb ?? "";
  };
}

function provision(
  id: ProvisionId,
  value: Provision["value"],
  evidence: readonly Evidence[],
  verbAt: (place: number) => string,
): Provision {
  const [first] = evidence;
  const paragraphs = [...new Set(evidence.map(({ paragraph }) => paragraph))];
  return { id, value, verb: first ? verbAt(first.start) : "", paragraphs, evidence };
}

function taskProvisions({ tasks }: Reading, verbAt: (place: number) => string): Provision[] {
  const byType = grouped(tasks, ({ type }) => type);
  return taskTypes.flatMap((type) => {
    const ofType = byType.get(type);
    if (!ofType) return [];
    const modalities = [...new Set(ofType.flatMap(({ modality }) => modality ?? []))].sort();
    const evidence = ofType.flatMap((task) => task.evidence);
    return [provision(`task.${type}`, modalities, evidence, verbAt)];
  });
}

/** What a text provides, each with its words: coded fields, other choices, tasks by type. */
export function provisionsOf(reading: Reading): Provision[] {
  const verbAt = verbsIn(reading);
  const coded = labelFields.flatMap((field): Provision[] => {
    const { value, evidence } = reading.fields[field];
    return value === null || absent.has(value)
      ? []
      : [provision(`coded.${field}`, value, evidence, verbAt)];
  });
  const seen = new Set<FieldPath>();
  const choices = reading.design.flatMap(({ path, value, evidence }): Provision[] => {
    if (givenElsewhere.has(path) || seen.has(path) || absent.has(value)) return [];
    seen.add(path);
    return [provision(`choice.${path}`, value as Provision["value"], evidence, verbAt)];
  });
  return [...coded, ...choices, ...taskProvisions(reading, verbAt)];
}

/** The words of a provision, without the signs that end them and whatever its line breaks. */
export function wordsOf({ evidence }: Provision): string {
  return evidence
    .map(({ quote }) => withoutEnd(quote.replace(/\s+/g, " ")).toLowerCase())
    .join("\n");
}
