import * as z from "zod/mini";
import { citedSchema } from "./citation";
import records from "./data/2026.1/published-figures.json";

export const figureIds = [
  "months-to-peak",
  "months-to-peak-african",
  "months-to-peak-non-african",
  "peak-share-of-ceiling",
  "peak-share-of-ceiling-european",
  "deployment-benchmark-traditional",
  "deployment-benchmark-complex",
  "rapid-deployment-level",
] as const;
export type FigureId = (typeof figureIds)[number];

/**
 * A published figure on how fast and how fully operations deploy. `mean`: what operations did on
 * average; `benchmark`: what a panel asked for; `pledge`: what contributors promise. Words:
 * `precedents.figure.<id>`.
 */
export const publishedFigureSchema = z.extend(citedSchema, {
  id: z.enum(figureIds),
  value: z.number().check(z.positive()),
  /** How the source qualifies the value: "just over ten", "almost twelve", "under seven". */
  bound: z.enum(["just-over", "almost", "under", "about", "within"]),
  unit: z.enum(["months", "days", "per-cent"]),
  kind: z.enum(["mean", "benchmark", "pledge"]),
});
export type PublishedFigure = z.infer<typeof publishedFigureSchema>;

export const publishedFigures: readonly PublishedFigure[] = z
  .array(publishedFigureSchema)
  .parse(records);

const byId = new Map(publishedFigures.map((figure) => [figure.id, figure]));

/** The figure of that id. Throws when the shipped data lack it, which a test rules out. */
export function publishedFigure(id: FigureId): PublishedFigure {
  const figure = byId.get(id);
  if (!figure) throw new Error(`no published figure ${id}`);
  return figure;
}
