import type { FieldPath } from "../../domain/field-path";

/** Gives the address of a field's question in the wizard, with the row of a list where one is meant. */
export type FieldAddress = (path: FieldPath, row?: string) => string;
