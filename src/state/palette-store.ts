import { create } from "zustand";

/** What of the palette is open: the search, the list of keys, or neither. */
export const usePalette = create<{ open: "find" | "keys" | undefined }>(() => ({
  open: undefined,
}));

/** Opens the search over everything. */
export const openPalette = () => usePalette.setState({ open: "find" });

/** Opens the list of keys. */
export const openKeys = () => usePalette.setState({ open: "keys" });

/** Closes whatever of it is open. */
export const closePalette = () => usePalette.setState({ open: undefined });
