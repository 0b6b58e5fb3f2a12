import * as z from "zod/mini";
import type { FactorId, StrategyId } from "./factor";
import { statedSchema } from "./stated-schema";

/**
 * Who decides a choice. A mandate's text does not set budgets, civilian posts, enablers or
 * schedules, so each field says whose decision it is; "context" is what nobody at the table decides.
 */
export const deciders = [
  "mandating-body",
  "secretary-general-plan",
  "budget",
  "host-agreement",
  "contributor",
  "context",
] as const;
export type DecidedBy = (typeof deciders)[number];

export const units = [
  "persons",
  "units",
  "months",
  "days",
  "hours",
  "per-cent",
  "usd-millions",
  "km2",
  "month-number",
] as const;
export type Unit = (typeof units)[number];

export interface FieldMeta {
  decidedBy: DecidedBy;
  /** The factor or the strategy that the choice serves, or "context" where it describes the case. */
  serves: FactorId | StrategyId | "context";
  /** Whether a graded finding stands behind this very choice; filing under a factor is not enough. */
  graded: boolean;
  unit?: Unit;
}

/** What is known about each field, keyed by its schema. */
export const fieldRegistry = z.registry<FieldMeta>();

/** An optional answer with what is known about the choice. */
export function field<S extends z.ZodMiniType>(value: S, meta: FieldMeta) {
  return z.optional(statedSchema(value)).register(fieldRegistry, meta);
}

/** A maker of fields that share who decides and what they serve. */
export function fieldsOf(defaults: Pick<FieldMeta, "decidedBy" | "serves">) {
  return <S extends z.ZodMiniType>(value: S, more: Partial<FieldMeta> = {}) =>
    field(value, { graded: false, ...defaults, ...more });
}

/** A list of rows, itself an answer: absent is not stated, empty is "there are none". */
export function rows<S extends z.core.$ZodLooseShape>(shape: S, most: number) {
  return z.array(z.strictObject({ id: rowId(), ...shape })).check(z.maxLength(most));
}

export const rowId = () => z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
export const count = (most = 1_000_000) => z.int().check(z.gte(0), z.lte(most));
export const amount = (most = 1_000_000_000) => z.number().check(z.gte(0), z.lte(most));
export const percent = () => z.number().check(z.gte(0), z.lte(100));
export const isoDate = () => z.iso.date();
