import { readdirSync, readFileSync } from "node:fs";
import type { MandateDesign } from "../../domain/design";
import { blankDesign } from "../../domain/design";
import { withAnswer } from "../../domain/edit";
import type { FieldPath } from "../../domain/field-path";
import type { Stated } from "../../domain/stated";
import type { Remedy } from "../check";
import type { Status } from "../status";

type PlainCell = number | boolean | string | readonly string[];
type PlainRow = Readonly<Record<string, PlainCell>>;

/**
 * One expected result, written from the logic of a check before its code, as data that an expert
 * can read and add: a design in the short form "path: value", and what the check must answer.
 */
export interface Case {
  name: string;
  design: Readonly<Record<string, PlainCell | readonly PlainRow[]>>;
  expect: {
    status: Status;
    reason?: string;
    missing?: string[];
    figures?: Record<string, unknown>;
    /**
     * The ways out that are offered where something is open, in their order: "id: field" opens a
     * field ("field#row" in a row), "id: field = value" sets it at once.
     */
    remedies?: string[];
  };
}

export interface CaseFile {
  check: string;
  /** Values that every case of the file starts from; a case's own values replace them. */
  base: Case["design"];
  cases: Case[];
}

/** A whole design from its short form. A list's rows get the ids r1, r2 ... where they name none. */
export function designOf(values: Case["design"]): MandateDesign {
  return Object.entries(values).reduce(
    (design, [path, value]) => withAnswer(design, path as FieldPath, statedOf(value)),
    blankDesign("case", "Case"),
  );
}

function statedOf(value: Case["design"][string]): Stated<unknown> {
  if (!Array.isArray(value) || value.some((row) => typeof row !== "object")) return { value };
  return {
    value: (value as readonly PlainRow[]).map(({ id, ...cells }, index) => ({
      id: id ?? `r${index + 1}`,
      ...Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, { value: cell }])),
    })),
  };
}

/** Every case file of this folder. */
export function caseFiles(): CaseFile[] {
  const folder = new URL("./", import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as CaseFile);
}

/** A way out in the short form of a case. */
export function remedyInShort(remedy: Remedy): string {
  const place = remedy.row === undefined ? remedy.path : `${remedy.path}#${remedy.row}`;
  const set = remedy.kind === "open" ? "" : ` = ${JSON.stringify(remedy.value)}`;
  return `${remedy.id}: ${place}${set}`;
}
