import { temporal } from "zundo";
import { create } from "zustand";
import { withRoundsClosed } from "../classroom/closed-rounds";
import { heldToExercise } from "../classroom/held-to-exercise";
import type { MandateDesign } from "../domain/design";
import { differ } from "../domain/differ";
import { groupTyping } from "./group-typing";
import { noteKept } from "./kept-by-exercise";

interface DesignState {
  /** The design that is being edited; undefined on the start page. */
  design: MandateDesign | undefined;
  /** The field of the latest edit, so that one stretch of typing is one step of undo. */
  editing: string | undefined;
}

/**
 * The design being edited, with its past and future. Everything that a screen shows is derived
 * from it; nothing else holds a copy.
 */
export const useDesignStore = create<DesignState>()(
  temporal((): DesignState => ({ design: undefined, editing: undefined }), {
    limit: 200,
    partialize: ({ design }) => ({ design }),
    equality: (past, current) => past.design === current.design,
    handleSet: (record) =>
      groupTyping(record, (): string | undefined => useDesignStore.getState().editing),
  }),
);

/** Begins or ends work on a design; its past is its own. */
export function beginDesign(design: MandateDesign | undefined): void {
  useDesignStore.setState({ design, editing: undefined });
  useDesignStore.temporal.getState().clear();
}

/**
 * Changes the design. `editing` names the field, for example "force.troopCeiling", where a
 * stretch of typing should be one step; without it the change is a step of its own. What an
 * exercise sets stays as it was, whoever changes it from wherever, and that is told.
 */
export function changeDesign(
  change: (design: MandateDesign) => MandateDesign,
  editing?: string,
): void {
  const { design } = useDesignStore.getState();
  if (!design) {
    useDesignStore.setState({ design, editing });
    return;
  }
  const { design: held, kept } = heldToExercise(design, change(design));
  const isAll = kept.length > 0 && !differ(design, held);
  useDesignStore.setState({ design: isAll ? design : held, editing });
  if (kept.length > 0) noteKept({ isAll });
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
  besideSteps(changed);
  times.setState({ pastStates: pastStates.map(changed), futureStates: futureStates.map(changed) });
}

/** Changes the state without a step of undo. */
function besideSteps(change: (state: DesignState) => DesignState): void {
  const { pause, resume } = useDesignStore.temporal.getState();
  pause();
  useDesignStore.setState(change);
  resume();
}

/** Takes the latest step back; does nothing where there is none. */
export function undo(): void {
  travel(() => useDesignStore.temporal.getState().undo());
}

/** Takes the latest undone step again; does nothing where there is none. */
export function redo(): void {
  travel(() => useDesignStore.temporal.getState().redo());
}

/** Goes to another step; opened injects, closed votes, the debrief and what an exercise sets stay. */
function travel(go: () => void): void {
  const { design: before } = useDesignStore.getState();
  go();
  const { design: after } = useDesignStore.getState();
  if (!before?.exercise || !after) return;
  const { design: held } = heldToExercise(before, after);
  const design = withRoundsClosed(before, held);
  if (design !== after) besideSteps((state) => ({ ...state, design }));
}
