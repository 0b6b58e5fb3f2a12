import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";

type Values = Record<string, unknown>;

/**
 * The design behind a glass: every field that is looked at is written down. Looking at a list is
 * reading the list; a row's id is part of it.
 */
export function trackReads(design: PlainDesign): { design: PlainDesign; reads: Set<FieldPath> } {
  const reads = new Set<FieldPath>();
  const watched = (values: Values, prefix: string): Values =>
    new Proxy(values, {
      get: (target, name: string) => {
        if (name === "id") return target.id;
        const path = `${prefix}${name}`;
        reads.add(path as FieldPath);
        const value = target[name];
        return Array.isArray(value)
          ? value.map((row) => (isRow(row) ? watched(row, `${path}[].`) : row))
          : value;
      },
    });
  const sections = Object.entries(design).map(([section, answers]) => [
    section,
    watched(answers, `${section}.`),
  ]);
  return { design: Object.fromEntries(sections) as PlainDesign, reads };
}

const isRow = (value: unknown): value is Values => typeof value === "object" && value !== null;
