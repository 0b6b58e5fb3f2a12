import type { Control } from "../../../alternatives/what-if/controls";

/** One quantity or switch with what it says, and the way to try another value. */
export interface TriedControl {
  control: Control;
  /** The value of the copy; undefined where none is stated. */
  value: unknown;
  /** What the open design states. */
  start: unknown;
  onTry: (value: unknown) => void;
}
