import type { SectionId } from "../design";
import { answerAt, type LooseRow, rowsIn } from "../edit";
import { fieldCatalogue } from "../field-catalogue";
import { type FieldPath, listOf, sectionOf } from "../field-path";
import type { Stated } from "../stated";
import type { Copies } from "./decisions";
import type { PickedSide } from "./picked-side";
import { columnsOf } from "./places-of";
import { common, leaderOf, weave } from "./weave";

type Answers = Record<string, Stated<unknown>>;

/** A section of the merged design; undefined where nothing in it stands and one copy lacks it. */
export function mergedSection(
  copies: Copies,
  section: SectionId,
  sideOf: PickedSide,
): Answers | undefined {
  const fields = fieldCatalogue.filter(
    ({ path }) => sectionOf(path) === section && listOf(path) === path,
  );
  const answers = fields.flatMap(({ path, value }) => {
    const answer =
      value.kind === "rows"
        ? mergedList(copies, path, sideOf)
        : answerAt(copies[sideOf({ kind: "answer", path })], path);
    return answer ? [[path.slice(section.length + 1), answer] as const] : [];
  });
  const isInBoth = copies.mine[section] && copies.theirs[section];
  return answers.length > 0 || isInBoth ? Object.fromEntries(answers) : undefined;
}

/** A list of the merged design: its rows, woven by their ids, and what it says besides. */
function mergedList(
  copies: Copies,
  path: FieldPath,
  sideOf: PickedSide,
): Stated<unknown> | undefined {
  const side = sideOf({ kind: "answer", path });
  const [own, other] =
    side === "mine" ? [copies.mine, copies.theirs] : [copies.theirs, copies.mine];
  const said = answerAt(own, path);
  const rows = mergedRows(copies, path, sideOf);
  if (rows.length > 0) return { ...said, value: rows };
  if (rowsIn(said).length === 0) return said;
  // The last row went: the other copy says what that leaves, or nothing does but the reason.
  const left = answerAt(other, path);
  if (rowsIn(left).length === 0) return left;
  return said?.reason ? { ...said, value: [] } : undefined;
}

function mergedRows(copies: Copies, path: FieldPath, sideOf: PickedSide): LooseRow[] {
  const rowsOf = (design = copies.mine) => rowsIn(answerAt(design, path));
  const [mine, theirs] = [rowsOf(copies.mine), rowsOf(copies.theirs)];
  const [myIds, theirIds] = [mine, theirs].map((rows) => rows.map(({ id }) => id)) as [
    string[],
    string[],
  ];
  const isMoved = common(myIds, theirIds).join("\n") !== common(theirIds, myIds).join("\n");
  const baseIds = copies.base && rowsOf(copies.base).map(({ id }) => id);
  const leader = isMoved ? sideOf({ kind: "order", path }) : leaderOf(baseIds, myIds, theirIds);
  const ids = leader === "mine" ? weave(myIds, theirIds) : weave(theirIds, myIds);
  return ids.flatMap((id) => {
    const [my, their] = [mine, theirs].map((rows) => rows.find((row) => row.id === id));
    if (my && their) return [mergedRow(my, their, path, sideOf)];
    const row = sideOf({ kind: "row", path, row: id }) === "mine" ? my : their;
    return row ? [row] : [];
  });
}

function mergedRow(
  mine: LooseRow,
  theirs: LooseRow,
  path: FieldPath,
  sideOf: PickedSide,
): LooseRow {
  const cells = columnsOf(path).flatMap(({ column, name }) => {
    const side = sideOf({ kind: "answer", path: column, row: mine.id });
    const answer = (side === "mine" ? mine : theirs)[name];
    return answer ? [[name, answer] as const] : [];
  });
  return { id: mine.id, ...Object.fromEntries(cells) } as LooseRow;
}
