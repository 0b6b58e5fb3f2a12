import type { DBSchema } from "idb";
import * as z from "zod/mini";
import { mostSteps, type Trial, type TrialEdit } from "../alternatives/what-if/trial";
import { fieldRecord, isFieldPath, valueSchemaAt } from "../domain/field-catalogue";
import type { FieldPath } from "../domain/field-path";
import { notStated } from "../domain/stated";
import { databaseNames } from "./database-names";
import { singleStore } from "./single-store";

const editSchema = z.strictObject({
  path: z.string().check(z.refine(isFieldPath)),
  row: z.optional(z.string().check(z.maxLength(64))),
  value: z.unknown(),
});

/** No design has as many places in which something can be tried. */
const mostEarlier = 5000;

const trialSchema = z.strictObject({
  earlier: z.array(editSchema).check(z.maxLength(mostEarlier)),
  steps: z.array(editSchema).check(z.maxLength(mostSteps)),
  at: z.int().check(z.gte(0), z.lte(mostSteps)),
});

/**
 * A kept trial, checked like any file: edits of fields that are no more, or with values that a
 * field does not take, are left out. Undefined where it is no trial at all.
 */
export function keptTrialFrom(value: unknown): Trial | undefined {
  const parsed = trialSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { earlier, steps, at } = parsed.data as Trial;
  return {
    earlier: earlier.filter(isSound),
    steps: steps.filter(isSound),
    at: steps.slice(0, at).filter(isSound).length,
  };
}

function isSound({ path, row, value }: TrialEdit): boolean {
  const isCell = path.includes("[]");
  if (isCell !== (row !== undefined) || fieldRecord(path).value.kind === "rows") return false;
  return value === notStated || valueSchemaAt(path as FieldPath).safeParse(value).success;
}

interface Schema extends DBSchema {
  trials: { key: string; value: unknown };
}

/** Where trials are kept, one for each design. All reject where the browser refuses storage. */
export interface TrialKeeper {
  load(design: string): Promise<Trial | undefined>;
  /** Undefined takes it away. */
  save(design: string, trial: Trial | undefined): Promise<void>;
  /** Takes away the trials of designs that are no longer on this device. */
  keepOnly(designs: readonly string[]): Promise<void>;
}

/** A keeper on this device, apart from the designs: what is tried is no part of any of them. */
export function trialKeeper(name: string = databaseNames.trials): TrialKeeper {
  const open = singleStore<Schema>(name, "trials");
  return {
    load: async (design) => keptTrialFrom(await (await open()).get("trials", design)),
    save: async (design, trial) => {
      const db = await open();
      await (trial ? db.put("trials", trial, design) : db.delete("trials", design));
    },
    keepOnly: async (designs) => {
      const { store, done } = (await open()).transaction("trials", "readwrite");
      const gone = (await store.getAllKeys()).filter((key) => !designs.includes(key));
      await Promise.all([...gone.map((key) => store.delete(key)), done]);
    },
  };
}
