import { heldEdits, withEdit } from "../alternatives/what-if/trial";
import { changeDesign } from "./design-store";
import { clearTrial, useWhatIf } from "./what-if-store";

/**
 * Takes all that is tried into the open design, as one step that can be undone; nothing is tried
 * after it. Does nothing where another design is on the desk than the one it was tried on.
 */
export function takeTrial(): void {
  const { trial, start } = useWhatIf.getState();
  const edits = heldEdits(trial);
  const of = start?.design.id;
  if (edits.length === 0) return;
  clearTrial();
  changeDesign((design) => (design.id === of ? edits.reduce(withEdit, design) : design));
}
