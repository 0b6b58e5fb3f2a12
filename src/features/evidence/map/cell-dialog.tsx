import type { EvidenceBase } from "../../../evidence/schema";
import { FindingList } from "../../../evidence-view/finding-list";
import { Dialog } from "../../../ui/dialog";
import { useWords } from "../../../ui/words-context";
import { CellCodings } from "./cell-codings";
import type { MapLayer } from "./map-entries";
import type { MapCell } from "./map-grid";
import type { MapNames } from "./map-in-words";

export interface CellDialogProps {
  base: EvidenceBase;
  layer: MapLayer;
  /** The cell whose studies are shown; none closes the dialog. */
  cell: MapCell | undefined;
  names: MapNames;
  onClose: () => void;
}

/** The studies behind one cell of the map, each side of them at the same size. */
export function CellDialog({ base, layer, cell, names, onClose }: CellDialogProps) {
  const words = useWords();
  const idsOf = (side: string) =>
    (cell?.entries ?? []).filter((entry) => entry.side === side).map(({ id }) => id);
  const title = cell
    ? words.say("room.map.cell-title", {
        row: names.row(cell.row),
        column: names.column(cell.column),
      })
    : "";
  return (
    <Dialog isOpen={cell !== undefined} onClose={onClose} title={title}>
      {layer === "findings" ? (
        <FindingList
          base={base}
          findings={idsOf("for")}
          against={idsOf("against")}
          nulls={idsOf("null")}
        />
      ) : (
        <CellCodings base={base} entries={cell?.entries ?? []} />
      )}
    </Dialog>
  );
}
