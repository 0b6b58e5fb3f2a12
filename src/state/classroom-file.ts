import type { ClassroomKind, OpenProblem } from "../domain/open-design";
import type { PdfProblem } from "../storage/design-from-pdf";

/** Files of the classroom may be larger than a design's, so they are told by how ours begin. */
export async function beginsAsClassroom(file: File): Promise<ClassroomKind | undefined> {
  const begins = /^\uFEFF?\s*\{\s*"kind"\s*:\s*"(exercise|participants-copy|team-work)"/;
  return begins.exec(await file.slice(0, 200).text())?.[1] as ClassroomKind | undefined;
}

/** Whether a file was no design because it belongs to the classroom. */
export function isOfClassroom(
  problem: OpenProblem | PdfProblem,
): problem is Extract<OpenProblem, { code: ClassroomKind }> {
  const { code } = problem;
  return code === "exercise" || code === "participants-copy" || code === "team-work";
}
