import type { Entry } from "./entry";

/** Entries that several lists and pages share. */
export const title: Entry = { kind: "line", key: "title" };
export const text: Entry = { kind: "text", key: "text" };
export const touches: Entry = { kind: "fields", key: "touches" };
