import { create } from "zustand";
import type { Place } from "./place";

/** The field that a link or a remedy asked for; what hides it opens while it is asked for. */
export const useAskedField = create<{ field: Place["field"] }>(() => ({ field: undefined }));
