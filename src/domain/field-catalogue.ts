import type * as z from "zod/mini";
import { sectionIds, sections } from "./design";
import { type FieldMeta, fieldRegistry } from "./field";
import type { FieldPath } from "./field-path";

/** The shape of a field's value, as far as a form or a test needs to know it. */
export type FieldKind =
  | { kind: "choice"; options: readonly string[] }
  | { kind: "choices"; options: readonly string[] }
  | { kind: "yes-no" }
  | { kind: "number"; whole: boolean; least: number; most: number }
  | { kind: "text"; longest: number }
  | { kind: "texts" }
  | { kind: "date" }
  | { kind: "row-id" }
  | { kind: "rows" };

export interface FieldRecord extends FieldMeta {
  path: FieldPath;
  value: FieldKind;
}

interface Definition {
  type: string;
  innerType?: z.ZodMiniType;
  shape?: Record<string, z.ZodMiniType>;
  options?: z.ZodMiniType[];
  element?: z.ZodMiniType;
  entries?: Record<string, string>;
  format?: string;
}
const definition = (schema: z.ZodMiniType) => schema._zod.def as unknown as Definition;

interface CheckDefinition {
  check: string;
  value?: number;
  maximum?: number;
}

/** The bound that a check of this kind sets, such as "less_than" or "max_length". */
function bound(schema: z.ZodMiniType, kind: string): number | undefined {
  const found = (schema._zod.def.checks ?? [])
    .map((check) => check._zod.def as unknown as CheckDefinition)
    .find((check) => check.check === kind);
  return found?.value ?? found?.maximum;
}

/** The schema of the value inside an optional answer. */
function valueSchema(answer: z.ZodMiniType): z.ZodMiniType {
  const inner = definition(answer).innerType ?? answer;
  const value = definition(inner).shape?.value;
  const first = value ? definition(value).options?.[0] : undefined;
  if (!first) throw new Error("A field is not an answer: it has no value with a 'not stated'.");
  return first;
}

function kindOf(schema: z.ZodMiniType): FieldKind {
  const def = definition(schema);
  switch (def.type) {
    case "enum":
      return { kind: "choice", options: Object.values(def.entries ?? {}) };
    case "boolean":
      return { kind: "yes-no" };
    case "number":
      return {
        kind: "number",
        whole: def.format === "safeint",
        least: bound(schema, "greater_than") ?? Number.NEGATIVE_INFINITY,
        most: bound(schema, "less_than") ?? Number.POSITIVE_INFINITY,
      };
    case "array": {
      const element = definition(def.element as z.ZodMiniType);
      if (element.type === "object") return { kind: "rows" };
      if (element.type === "enum")
        return { kind: "choices", options: Object.values(element.entries ?? {}) };
      return { kind: "texts" };
    }
    default: {
      if (def.format === "date") return { kind: "date" };
      const longest = bound(schema, "max_length");
      return longest === undefined ? { kind: "row-id" } : { kind: "text", longest };
    }
  }
}

const schemas = new Map<FieldPath, z.ZodMiniType>();

function collect(prefix: string, shape: Record<string, z.ZodMiniType>): FieldRecord[] {
  return Object.entries(shape).flatMap(([name, answer]) => {
    const meta = fieldRegistry.get(answer);
    if (!meta) return [];
    const path = `${prefix}${name}` as FieldPath;
    const schema = valueSchema(answer);
    schemas.set(path, schema);
    const value = kindOf(schema);
    const record: FieldRecord = { path, value, ...meta };
    if (value.kind !== "rows") return [record];
    const row = definition(definition(schema).element as z.ZodMiniType).shape ?? {};
    return [record, ...collect(`${path}[].`, row)];
  });
}

/** Every field of a design in the order of the wizard, drawn from the schema. */
export const fieldCatalogue: readonly FieldRecord[] = sectionIds.flatMap((section) =>
  collect(`${section}.`, definition(sections[section]).shape ?? {}),
);

const byPath = new Map(fieldCatalogue.map((record) => [record.path, record]));

/** Whether some text, such as one read from a file, is the path of a field. */
export function isFieldPath(text: string): text is FieldPath {
  return byPath.has(text as FieldPath);
}

/** What is known about a field. Throws for a path that no schema has. */
export function fieldRecord(path: FieldPath): FieldRecord {
  const record = byPath.get(path);
  if (!record) throw new Error(`No field at ${path}`);
  return record;
}

/** The schema that a field's value must pass, "not stated" aside. Throws for a path that no schema has. */
export function valueSchemaAt(path: FieldPath): z.ZodMiniType {
  const schema = schemas.get(path);
  if (!schema) throw new Error(`No field at ${path}`);
  return schema;
}
