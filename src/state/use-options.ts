import { useEffect, useMemo } from "react";
import { optionsInOrder } from "../alternatives/project/options-in-order";
import type { MandateDesign } from "../domain/design";
import type { SavedListing } from "../storage/design-records";
import { useDesignStore } from "./design-store";
import { type KeptOptions, readOptions, useKeptOptions } from "./options-kept";
import { useSavedState } from "./saving";

export interface OptionsOfProject {
  /** The project of the open design; undefined where it is in none. */
  project: { id: string; title: string } | undefined;
  /**
   * The baseline (`option.baseline` tells it), then the options by their place. The open design is
   * the one being edited, the others are as they were saved; where the open design is in no project
   * it stands here alone.
   */
  options: readonly MandateDesign[];
  /** Designs of the project whose record cannot be opened. */
  damaged: readonly SavedListing[];
  /** "reading" until the others are read: `options` has the open design alone till then. */
  state: KeptOptions["state"];
}

const nobody: readonly SavedListing[] = [];

/** The options of the open design's project, following what this tab and other tabs save. */
export function useOptions(): OptionsOfProject {
  const design = useDesignStore((state) => state.design);
  const lastSave = useSavedState(({ saved }) => saved);
  const kept = useKeptOptions();
  const project = design?.option?.project;
  const title = design?.option?.projectTitle ?? "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: every save may change what is kept
  useEffect(() => {
    readOptions();
  }, [project, lastSave]);
  useEffect(readWhenSeenAgain, []);
  const isOfProject = kept.project === project;
  const others = isOfProject ? kept.designs : undefined;
  const options = useMemo(() => (design ? withOpen(others ?? [], design) : []), [others, design]);
  return {
    project: useMemo(
      () => (project === undefined ? undefined : { id: project, title }),
      [project, title],
    ),
    options,
    damaged: isOfProject ? kept.damaged : nobody,
    state: isOfProject ? kept.state : "reading",
  };
}

/** The saved options with the open design as it is on the screen. */
export function withOpen(
  saved: readonly MandateDesign[],
  open: MandateDesign,
): readonly MandateDesign[] {
  return optionsInOrder([...saved.filter(({ id }) => id !== open.id), open]);
}

/** Another tab may have saved an option meanwhile. */
function readWhenSeenAgain(): () => void {
  const readIfSeen = () => {
    if (document.visibilityState === "visible") readOptions();
  };
  document.addEventListener("visibilitychange", readIfSeen);
  window.addEventListener("focus", readIfSeen);
  return () => {
    document.removeEventListener("visibilitychange", readIfSeen);
    window.removeEventListener("focus", readIfSeen);
  };
}
