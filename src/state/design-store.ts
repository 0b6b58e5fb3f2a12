import { temporal } from "zundo";
import { create } from "zustand";
import type { MandateDesign } from "../domain/design";

interface DesignState {
  /** The design that is being edited; undefined on the start page. */
  design: MandateDesign | undefined;
  /** The field of the latest edit, so that one stretch of typing is one step of undo. */
  editing: string | undefined;
}

/** Edits of one field within this time, in milliseconds, are undone together. */
export const typingPause = 900;

/**
 * The design being edited, with its past and future. Everything that a screen shows is derived
 * from it; nothing else holds a copy.
 */
export const useDesignStore = create<DesignState>()(
  temporal((): DesignState => ({ design: undefined, editing: undefined }), {
    limit: 200,
    partialize: ({ design }) => ({ design }),
    equality: (past, current) => past.design === current.design,
    handleSet: (record) => groupTyping(record),
  }),
);

/** Records a step only where another field, or the same one after a pause, is edited. */
function groupTyping<F extends (...args: never[]) => void>(record: F): F {
  let field: string | undefined;
  let at = Number.NEGATIVE_INFINITY;
  const grouped = (...args: Parameters<F>) => {
    const { editing } = useDesignStore.getState();
    const now = performance.now();
    const goesOn = editing !== undefined && editing === field && now - at < typingPause;
    field = editing;
    at = now;
    if (!goesOn) record(...args);
  };
  return grouped as F;
}

/** Begins or ends work on a design; its past is its own. */
export function beginDesign(design: MandateDesign | undefined): void {
  useDesignStore.setState({ design, editing: undefined });
  useDesignStore.temporal.getState().clear();
}

/**
 * Changes the design. `editing` names the field, for example "force.troopCeiling", where a
 * stretch of typing should be one step; without it the change is a step of its own.
 */
export function changeDesign(
  change: (design: MandateDesign) => MandateDesign,
  editing?: string,
): void {
  useDesignStore.setState(({ design }) =>
    design ? { design: change(design), editing } : { design, editing },
  );
}

/**
 * Changes the design in its past and its future as well, for what is no answer: which project it
 * belongs to, and where. Undoing an answer then never takes it out of its project.
 */
export function changeThroughout(change: (design: MandateDesign) => MandateDesign): void {
  const times = useDesignStore.temporal;
  const changed = <S extends { design?: MandateDesign | undefined }>(state: S): S =>
    state.design ? { ...state, design: change(state.design) } : state;
  const { pastStates, futureStates } = times.getState();
  times.getState().pause();
  useDesignStore.setState((state) => changed(state));
  times.setState({ pastStates: pastStates.map(changed), futureStates: futureStates.map(changed) });
  times.getState().resume();
}

/** Takes the latest step back; does nothing where there is none. */
export function undo(): void {
  useDesignStore.temporal.getState().undo();
}

/** Takes the latest undone step again; does nothing where there is none. */
export function redo(): void {
  useDesignStore.temporal.getState().redo();
}
