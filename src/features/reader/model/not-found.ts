import { type FieldRecord, fieldCatalogue } from "../../../domain/field-catalogue";
import type { FieldPath } from "../../../domain/field-path";
import type { ReaderProposal } from "./reader-proposal";

/** Whether a mandate's text is where this choice is made. */
const isOfTheText = ({ path, decidedBy }: FieldRecord) =>
  decidedBy === "mandating-body" && !path.includes("[]");

/** The choices that a mandate's text can make and for which nothing was read, in the wizard's order. */
export function notFound(proposals: readonly ReaderProposal[]): FieldPath[] {
  const found = new Set<FieldPath>(proposals.map(({ path }) => path));
  return fieldCatalogue
    .filter(isOfTheText)
    .map(({ path }) => path)
    .filter((path) => !found.has(path));
}
