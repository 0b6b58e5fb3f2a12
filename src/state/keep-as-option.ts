import { duplicateOf } from "../alternatives/project/as-option";
import type { MandateDesign } from "../domain/design";
import { type Joined, joinProject } from "./join-project";
import type { Titling } from "./title-of-copy";

/**
 * Saves a design as a new option of the open design's project, and makes a project of the two where
 * there is none. The open design stays on the desk; where nothing could be saved nothing changes.
 */
export function keepAsOption(design: MandateDesign, title: string | Titling): Promise<Joined> {
  return joinProject(({ titles, ...as }) =>
    duplicateOf(design, { ...as, title: typeof title === "string" ? title : title(titles) }),
  );
}
