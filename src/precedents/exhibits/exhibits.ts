import * as z from "zod/mini";
import exhibitRecords from "./data/exhibits.json";
import sourceRecords from "./data/sources.json";
import { type Exhibit, type ExhibitSource, exhibitSchema, exhibitSourceSchema } from "./schema";

/** The case exhibits, oldest text first. Throws when the shipped file breaks the schema. */
export const exhibits: readonly Exhibit[] = z.array(exhibitSchema).parse(exhibitRecords);

/** What the exhibits cite beside the works of the evidence base. */
export const exhibitSources: readonly ExhibitSource[] = z
  .array(exhibitSourceSchema)
  .parse(sourceRecords);

/** An exhibit by its id; undefined where there is none. */
export function exhibitById(id: string): Exhibit | undefined {
  return exhibits.find((exhibit) => exhibit.id === id);
}

/** A source by its id; undefined where there is none. */
export function exhibitSourceById(id: string): ExhibitSource | undefined {
  return exhibitSources.find((source) => source.id === id);
}

/** Whether the judgements on a case point more than one way. */
export function judgementsDiffer({ judgements }: Pick<Exhibit, "judgements">): boolean {
  return new Set(judgements.map(({ direction }) => direction)).size > 1;
}

/** The exhibits before and after one in the order of their dates. */
export function neighboursOf(id: string): { before?: Exhibit; after?: Exhibit } {
  const place = exhibits.findIndex((exhibit) => exhibit.id === id);
  if (place < 0) return {};
  const [before, after] = [exhibits[place - 1], exhibits[place + 1]];
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}
