import { useEffect, useState } from "react";
import { keepHandIns } from "../../../state/hand-ins";
import type { DebriefAnswer, GivenDebrief, GivenFile } from "../../../workers/debrief-turns";
import { largeSize, sizeOf } from "./board-files";

/** Whether the teams' files are kept with the run; large ones only once the trainer says so. */
export type Keeping =
  | { state: "none" }
  | { state: "kept" }
  | { state: "ask"; size: number }
  | { state: "failed"; cause: "quota" | "refused" };

/** Files that stand on the board and are not kept yet. */
function freshOf({ files }: GivenDebrief, { told }: DebriefAnswer): GivenFile[] {
  const stand = new Set(told.flatMap(({ file, outcome }) => (outcome === "taken" ? [file] : [])));
  return files.filter(({ name, content }) => typeof content !== "string" && stand.has(name));
}

/** Keeps the files that stand on the board of a run on this device. */
export function useKeeping(
  run: string | undefined,
  found: { given: GivenDebrief; answer: DebriefAnswer } | undefined,
) {
  const [keeping, setKeeping] = useState<Keeping>({ state: "none" });

  async function keep(files: readonly GivenFile[]) {
    if (run === undefined) return;
    const texts = await Promise.all(
      files.map(async ({ content, ...file }) => ({
        ...file,
        text: typeof content === "string" ? content : await content.text(),
      })),
    );
    const result = await keepHandIns(run, texts);
    setKeeping(
      result.outcome === "kept" ? { state: "kept" } : { state: "failed", cause: result.cause },
    );
  }
  const keepOrTell = (files: readonly GivenFile[]) =>
    keep(files).catch(() => setKeeping({ state: "failed", cause: "refused" }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each answer
  useEffect(() => {
    if (run === undefined || !found) return;
    const fresh = freshOf(found.given, found.answer);
    if (fresh.length === 0) return;
    const size = sizeOf(fresh);
    if (size > largeSize) setKeeping({ state: "ask", size });
    else keepOrTell(fresh);
  }, [run, found]);

  return {
    keeping,
    keepAll: () => found && keepOrTell(freshOf(found.given, found.answer)),
  };
}
