import type { ListForm, ListName } from "./entry";
import { playForms } from "./play-forms";
import { situationForms } from "./situation-forms";
import { trainerForms } from "./trainer-forms";

/** Each kind of list: what its rows say, and how a new one begins. */
export const listForms: Record<ListName, ListForm> = {
  ...situationForms,
  ...playForms,
  ...trainerForms,
};
