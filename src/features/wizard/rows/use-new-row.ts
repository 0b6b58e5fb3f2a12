import { create } from "zustand";

/** The row that was added last, as "list id", so that it is drawn open. */
export const useNewRow = create<{ id: string | undefined }>(() => ({ id: undefined }));
