/**
 * The colours and sizes of text of the design system as data, for what is drawn without a style
 * sheet (PDF, Word, slides, SVG files). tokens.css holds the same values for the screen; a test
 * holds the two together. Paper uses the light set.
 */
export const COLOURS = {
  light: {
    ground: "#f6f3eb",
    surface: "#fdfcf9",
    sunken: "#ece7db",
    ink: "#1e1c19",
    "ink-soft": "#575249",
    line: "#d3ccbd",
    "line-strong": "#7d7668",
    accent: "#1d4f7a",
    "accent-strong": "#143a5b",
    "accent-soft": "#e1eaf2",
    "on-accent": "#ffffff",
    met: "#1d6840",
    "met-soft": "#e1efe5",
    "partly-met": "#835300",
    "partly-met-soft": "#f7ebd3",
    "not-met": "#a0281f",
    "not-met-soft": "#f8e4e0",
    "not-stated": "#5a4a8c",
    "not-stated-soft": "#eae6f4",
    "not-applicable": "#595650",
    "not-applicable-soft": "#e9e6df",
  },
  dark: {
    ground: "#181714",
    surface: "#211f1b",
    sunken: "#100f0d",
    ink: "#ece7dc",
    "ink-soft": "#b8b1a4",
    line: "#3f3b34",
    "line-strong": "#8c8476",
    accent: "#93bde6",
    "accent-strong": "#b9d5f0",
    "accent-soft": "#22303d",
    "on-accent": "#10202f",
    met: "#7fc99c",
    "met-soft": "#1d3026",
    "partly-met": "#e1b45c",
    "partly-met-soft": "#382c16",
    "not-met": "#f39a8e",
    "not-met-soft": "#3d2320",
    "not-stated": "#bfb0ee",
    "not-stated-soft": "#2c2740",
    "not-applicable": "#b3ada2",
    "not-applicable-soft": "#2e2c28",
  },
  "light-contrast": {
    ground: "#ffffff",
    surface: "#ffffff",
    sunken: "#f0f0f0",
    ink: "#000000",
    "ink-soft": "#2b2b2b",
    line: "#767676",
    "line-strong": "#000000",
    accent: "#00366b",
    "accent-strong": "#001f40",
    "accent-soft": "#dcebfa",
    "on-accent": "#ffffff",
    met: "#00471f",
    "met-soft": "#e3f5e9",
    "partly-met": "#573600",
    "partly-met-soft": "#fdf0d5",
    "not-met": "#7d0c05",
    "not-met-soft": "#fde8e5",
    "not-stated": "#3b2a75",
    "not-stated-soft": "#efebfb",
    "not-applicable": "#333333",
    "not-applicable-soft": "#ededed",
  },
  "dark-contrast": {
    ground: "#000000",
    surface: "#000000",
    sunken: "#1c1c1c",
    ink: "#ffffff",
    "ink-soft": "#e0e0e0",
    line: "#8f8f8f",
    "line-strong": "#ffffff",
    accent: "#a8d3ff",
    "accent-strong": "#d6eaff",
    "accent-soft": "#0f2740",
    "on-accent": "#000000",
    met: "#8fe6b2",
    "met-soft": "#06250f",
    "partly-met": "#ffd27a",
    "partly-met-soft": "#2e2100",
    "not-met": "#ffb8ad",
    "not-met-soft": "#3a0f0a",
    "not-stated": "#d3c6ff",
    "not-stated-soft": "#1f1547",
    "not-applicable": "#dddddd",
    "not-applicable-soft": "#262626",
  },
} as const;

export type Theme = keyof typeof COLOURS;
export type ColourName = keyof (typeof COLOURS)["light"];

/** What a drawing stands on where it leaves the screen: paper and pictures are white. */
export const PAPER_WHITE = "#ffffff";

/**
 * Sizes of text. On the screen in rem, as tokens.css has them; in the PDF, in Word and on slides in
 * points. Two sizes of running text and three of headings; what is small stands beside it.
 */
export const TEXT_SIZES = {
  screen: {
    tiny: 0.6875,
    mark: 0.8125,
    small: 0.875,
    body: 1,
    "heading-3": 1.125,
    "heading-2": 1.375,
    "heading-1-narrow": 1.625,
    "heading-1": 1.875,
  },
  pdf: {
    title: 23,
    longTitle: 16,
    longestTitle: 12.5,
    heading2: 15,
    heading3: 9.6,
    lead: 9.6,
    kicker: 9.5,
    body: 9,
    small: 8,
    study: 7.8,
    source: 7.5,
    running: 7.4,
    /** What is handed out, cut apart or read standing. */
    handTitle: 14,
    hand: 11,
    pageTitle: 19,
    page: 12.5,
  },
  word: {
    title: 22,
    heading1: 15,
    heading2: 10,
    lead: 10.5,
    body: 9.5,
    small: 8.5,
    table: 8,
    note: 7.5,
  },
  /** Read from ten metres. */
  slide: { opening: 48, title: 36, large: 36, body: 24, kicker: 18, foot: 12 },
} as const;

/** "RRGGBB" of a colour of the light set, as Word and slides write it. */
export const officeColour = (name: ColourName): string =>
  COLOURS.light[name].slice(1).toUpperCase();
