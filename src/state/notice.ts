import { create } from "zustand";

/** A sentence that answers what the reader just did; it stays until it is closed or replaced. */
export interface Notice {
  kind: "info" | "warning" | "error";
  text: string;
  /** Offers to take the latest step back. */
  offersUndo?: boolean;
  /** A way on from here; the notice goes once it is taken. */
  action?: { label: string; act: () => void };
}

/** The one notice under the top bar. */
export const useNotice = create<{ notice: Notice | undefined }>(() => ({ notice: undefined }));

/** Shows a notice in place of the one before it; `undefined` takes it away. */
export function showNotice(notice: Notice | undefined): void {
  useNotice.setState({ notice });
}
