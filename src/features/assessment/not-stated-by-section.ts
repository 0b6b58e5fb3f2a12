import { type SectionId, sectionIds } from "../../domain/design";
import { sectionOf } from "../../domain/field-path";
import type { Assessment } from "../../engine/assessment";

export interface SilentSection {
  section: SectionId;
  fields: Assessment["notStated"];
}

/** Fields that checks asked for in vain, by section in the order of the wizard; none left out. */
export function notStatedBySection(notStated: Assessment["notStated"]): SilentSection[] {
  return sectionIds
    .map((section) => ({
      section,
      fields: notStated.filter(({ path }) => sectionOf(path) === section),
    }))
    .filter(({ fields }) => fields.length > 0);
}
