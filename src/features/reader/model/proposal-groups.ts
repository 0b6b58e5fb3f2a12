import { type SectionId, sectionIds } from "../../../domain/design";
import { fieldCatalogue } from "../../../domain/field-catalogue";
import { type FieldPath, sectionOf } from "../../../domain/field-path";
import type { ReaderProposal } from "./reader-proposal";

/** The proposals for one field: several where the text allows several readings, or for a list. */
export interface FieldGroup {
  path: FieldPath;
  proposals: readonly ReaderProposal[];
  /** Only one of them can be taken. */
  isChoice: boolean;
}

/** The proposals of a section of the design. */
export interface SectionGroup {
  section: SectionId;
  fields: readonly FieldGroup[];
}

const order = new Map(fieldCatalogue.map(({ path }, index) => [path, index]));

/** The proposals as the wizard asks: section by section, field by field. */
export function proposalGroups(proposals: readonly ReaderProposal[]): SectionGroup[] {
  const paths = [...new Set(proposals.map(({ path }) => path))];
  const fields = paths
    .sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
    .map((path): FieldGroup => {
      const of = proposals.filter((proposal) => proposal.path === path);
      const isChoice = of.length > 1 && of.every(({ kind }) => kind === "answer");
      return { path, proposals: of, isChoice };
    });
  return sectionIds
    .map((section) => ({
      section,
      fields: fields.filter(({ path }) => sectionOf(path) === section),
    }))
    .filter((group) => group.fields.length > 0);
}
