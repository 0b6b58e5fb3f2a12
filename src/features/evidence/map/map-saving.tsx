import { mapCsv } from "../../../evidence/export/map-csv";
import type { EvidenceBase } from "../../../evidence/schema";
import { saveFile } from "../../../storage/save-file";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { useWords } from "../../../ui/words-context";
import type { MapGrid } from "./map-grid";
import type { MapNames } from "./map-in-words";
import { mapSvg } from "./map-svg";

export interface MapSavingProps {
  base: EvidenceBase;
  title: string;
  grid: MapGrid;
  names: MapNames;
}

/** The map as it stands, filters included, as a table or a picture in a file on this device. */
export function MapSaving({ base, title, grid, names }: MapSavingProps) {
  const words = useWords();
  const note = words.say("room.as-of", { date: words.date(base.asOf), version: base.version });
  const side = (id: "for" | "against" | "null") => words.say(`room.side-short.${id}`);
  const save = (ending: "csv" | "svg", type: string, text: string) =>
    saveFile(`evidence-map-${base.version}.${ending}`, new Blob([text], { type }));
  const picture = () =>
    mapSvg(grid, {
      title,
      note,
      names,
      side: { for: side("for"), against: side("against"), null: side("null") },
      gap: words.say("room.map.gap"),
      direction: words.direction,
    });
  return (
    <Cluster>
      <Button
        icon="download"
        onClick={() => save("csv", "text/csv", mapCsv(grid.cells.flat(), base.version))}
      >
        {words.say("room.map.save-csv")}
      </Button>
      <Button icon="download" onClick={() => save("svg", "image/svg+xml", picture())}>
        {words.say("room.map.save-svg")}
      </Button>
    </Cluster>
  );
}
