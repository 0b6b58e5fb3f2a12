import { useMemo, useState } from "react";
import type { EvidenceBase } from "../../../evidence/schema";
import { OnRequest } from "../../../evidence-view/on-request";
import { PageTitle } from "../../../help-view/page-title";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import { CellDialog } from "./cell-dialog";
import type { MapFilter, MapLayer, MapScope } from "./map-entries";
import { MapFilters } from "./map-filters";
import { type MapCell, mapGrid } from "./map-grid";
import { mapNames } from "./map-in-words";
import { MapPicture } from "./map-picture";
import { MapSaving } from "./map-saving";
import { MapTable } from "./map-table";

/** Factors against outcomes: what has been studied, what it says, and where nobody has looked. */
export function MapPage({ base }: { base: EvidenceBase }) {
  const words = useWords();
  const [layer, setLayer] = useState<MapLayer>("codings");
  const [scope, setScope] = useState<MapScope>("eight");
  const [filter, setFilter] = useState<MapFilter>({});
  const [open, setOpen] = useState<MapCell>();
  const grid = useMemo(() => mapGrid(base, layer, scope, filter), [base, layer, scope, filter]);
  const names = useMemo(() => mapNames(words, layer, scope), [words, layer, scope]);
  const cells = grid.cells.flat();
  const gaps = cells.filter(({ entries }) => entries.length === 0).length;
  const title = words.say(`room.map.title.${layer}`);
  function takeLayer(next: MapLayer) {
    setLayer(next);
    // Perpetrator, design and verification are known of findings alone.
    setFilter({ method: filter.method, related: filter.related });
  }
  return (
    <>
      <header className={styles.section}>
        <PageTitle topic="map">{words.say("room.map.title")}</PageTitle>
        <p>{words.say("room.map.text")}</p>
      </header>
      <MapFilters
        layer={layer}
        onLayer={takeLayer}
        scope={scope}
        onScope={setScope}
        filter={filter}
        onFilter={setFilter}
      />
      <p role="status">
        {words.say("room.map.shown", {
          count: cells.reduce((sum, { entries }) => sum + entries.length, 0),
          layer,
          gaps,
          cells: cells.length,
        })}
      </p>
      <MapPicture title={title} grid={grid} names={names} onOpen={setOpen} />
      <OnRequest summary={words.say("room.map.as-table")}>
        {() => <MapTable title={title} grid={grid} names={names} onOpen={setOpen} />}
      </OnRequest>
      <MapSaving base={base} title={title} grid={grid} names={names} />
      <CellDialog
        base={base}
        layer={layer}
        cell={open}
        names={names}
        onClose={() => setOpen(undefined)}
      />
    </>
  );
}
