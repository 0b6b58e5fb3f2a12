import { newId } from "../storage/new-id";

/** An id that no other design has. */
export const newDesignId = (): string => newId();
