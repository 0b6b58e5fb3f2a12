/** What can be said of one check. "Not stated" is not a failure. */
export const STATUSES = ["met", "partly-met", "not-met", "not-stated", "not-applicable"] as const;

export type Status = (typeof STATUSES)[number];

/**
 * Marks on a grid of 16, each of another shape so that they differ without colour: a filled
 * round with a tick, a half-filled round, a filled square with a cross, a broken round with a
 * point, a line.
 */
export const STATUS_SHAPES: Record<Status, { readonly fill?: string; readonly line?: string }> = {
  met: { fill: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM6.9 11.6l5-5.2-1.2-1.1-3.8 4-1.8-1.9-1.2 1.2z" },
  "partly-met": {
    fill: "M8 1.75a6.25 6.25 0 0 1 0 12.5z",
    line: "M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5z",
  },
  "not-met": {
    fill: "M1.5 1.5h13v13h-13zM4.6 5.8L6.8 8l-2.2 2.2 1.2 1.2L8 9.2l2.2 2.2 1.2-1.2L9.2 8l2.2-2.2-1.2-1.2L8 6.8 5.8 4.6z",
  },
  "not-stated": { line: "M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5z" },
  "not-applicable": { line: "M2 8h12" },
};
