/**
 * Outlines of the icons, drawn by us on a grid of 24 with a stroke of 2. A subpath list each;
 * `flips` marks those that point along the line of reading and are mirrored right to left.
 */
interface IconShape {
  readonly path: string;
  readonly flips?: true;
}

export const ICON_SHAPES = {
  add: { path: "M12 5v14M5 12h14" },
  remove: { path: "M5 12h14" },
  close: { path: "M6 6l12 12M18 6L6 18" },
  tick: { path: "M5 12.5l4.5 4.5L19 7.5" },
  undo: { path: "M9 6L4 11l5 5M4 11h10a6 6 0 0 1 6 6v2", flips: true },
  redo: { path: "M15 6l5 5-5 5M20 11H10a6 6 0 0 0-6 6v2", flips: true },
  back: { path: "M14 6l-6 6 6 6", flips: true },
  forward: { path: "M10 6l6 6-6 6", flips: true },
  up: { path: "M6 15l6-6 6 6" },
  down: { path: "M6 9l6 6 6-6" },
  sort: { path: "M8 9l4-4 4 4M8 15l4 4 4-4" },
  download: { path: "M12 4v11M7 10.5l5 5 5-5M5 20h14" },
  open: { path: "M4 19V6h6l2 2h8v11z" },
  document: { path: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6" },
  copy: { path: "M9 9h11v11H9zM15 9V4H4v11h5" },
  bin: { path: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13" },
  search: { path: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5L20 20" },
  info: { path: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 11v6M12 7v.5" },
  warning: { path: "M12 4l9 16H3zM12 10v4M12 16.8v.4" },
  error: { path: "M8 3h8l5 5v8l-5 5H8l-5-5V8zM9 9l6 6M15 9l-6 6" },
  comment: { path: "M4 5h16v11H11l-5 4v-4H4z" },
  menu: { path: "M4 7h16M4 12h16M4 17h16" },
  contrast: { path: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 3v18M12 8h7.5M12 12h9M12 16h7.5" },
} as const satisfies Record<string, IconShape>;

export type IconName = keyof typeof ICON_SHAPES;

/** Whether an icon is mirrored in a language that runs right to left. */
export function iconFlips(name: IconName): boolean {
  return "flips" in ICON_SHAPES[name];
}
