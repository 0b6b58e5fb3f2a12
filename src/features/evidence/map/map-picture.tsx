import { memo, useRef } from "react";
import { TableCaption } from "../../../ui/table-caption";
import { useOverflow } from "../../../ui/use-overflow";
import { useWords } from "../../../ui/words-context";
import styles from "./map.module.css";
import type { MapCell, MapGrid } from "./map-grid";
import type { MapNames } from "./map-in-words";

export interface MapPictureProps {
  title: string;
  grid: MapGrid;
  names: MapNames;
  onOpen: (cell: MapCell) => void;
}

/** The map itself: a number and a bar of one scale for each side; a cell opens what it counts. */
export const MapPicture = memo(function MapPicture({
  title,
  grid,
  names,
  onOpen,
}: MapPictureProps) {
  const words = useWords();
  const region = useRef<HTMLDivElement>(null);
  const scrolls = useOverflow(region);
  const asRegion = scrolls
    ? {
        role: "region",
        tabIndex: 0,
        "aria-label": words.say("ui.table.scrolls", { caption: title }),
      }
    : {};
  return (
    <div ref={region} className={styles.region} {...asRegion}>
      <table className={styles.map}>
        <TableCaption>{title}</TableCaption>
        <thead>
          <tr>
            <th scope="col">{words.say("room.column.factor")}</th>
            {grid.columns.map((column) => (
              <th key={column} scope="col">
                {names.column(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.cells.map((cells) => (
            <tr key={cells[0]?.row}>
              <th scope="row">{names.row(cells[0]?.row ?? "")}</th>
              {cells.map((cell) => (
                <td key={cell.column} data-gap={cell.entries.length === 0 || undefined}>
                  {cell.entries.length === 0 ? (
                    names.cell(cell)
                  ) : (
                    <CellButton cell={cell} most={grid.most} names={names} onOpen={onOpen} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

/** The bar of the highest count, in rem: one scale for every cell, however wide its column. */
const longestBar = 3;

interface CellButtonProps extends Pick<MapPictureProps, "names" | "onOpen"> {
  cell: MapCell;
  most: number;
}

function CellButton({ cell, most, names, onOpen }: CellButtonProps) {
  const words = useWords();
  const { row, column, tally } = cell;
  return (
    <button
      type="button"
      className={styles.cell}
      aria-label={words.say("room.map.open", {
        row: names.row(row),
        column: names.column(column),
        counts: names.cell(cell),
      })}
      onClick={() => onOpen(cell)}
    >
      {(["for", "against", "null"] as const).map((side) => (
        <span key={side} className={styles.side} data-side={side}>
          <span>{words.say(`room.count.${side}`, { count: tally[side] })}</span>
          <span
            className={styles.bar}
            style={{ inlineSize: `${(longestBar * tally[side]) / most}rem` }}
          />
        </span>
      ))}
    </button>
  );
}
