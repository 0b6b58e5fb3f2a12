/**
 * The colours of the design system as data, for what is drawn without a style sheet (PDF, SVG
 * files). tokens.css holds the same values for the screen; a test holds the two together.
 * Paper uses the light set.
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
} as const;

export type Theme = keyof typeof COLOURS;
export type ColourName = keyof (typeof COLOURS)["light"];
