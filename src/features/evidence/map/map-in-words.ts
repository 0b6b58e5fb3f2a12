import type { Words } from "../../../i18n/words";
import { type MapLayer, type MapScope, overallRow } from "./map-entries";
import type { MapCell } from "./map-grid";

/** The names of rows and columns of the map, and what one cell says. */
export interface MapNames {
  row: (id: string) => string;
  column: (id: string) => string;
  cell: (cell: MapCell) => string;
}

/** Names for a layer and scope; ids without a word of their own are shown as they are. */
export function mapNames(words: Words, layer: MapLayer, scope: MapScope): MapNames {
  const row = (id: string) => {
    if (id === overallRow && layer === "codings") return words.say("room.map.overall");
    if (scope === "eight") return words.sayDynamic(`fields.serves.${id}`);
    const key = `evidence.${layer === "codings" ? "coded-factor" : "topic"}.${id}`;
    return words.has(key) ? words.sayDynamic(key) : id;
  };
  const column = (id: string) =>
    words.sayDynamic(`evidence.${layer === "codings" ? "coded-outcome" : "outcome"}.${id}`);
  return { row, column, cell: (cell) => cellInWords(words, cell) };
}

function cellInWords(words: Words, { tally, entries }: MapCell): string {
  if (entries.length === 0) return words.say("room.map.gap");
  return words.say("room.map.counts", { for: tally.for, against: tally.against, null: tally.null });
}
