import type { MandateDesign, SectionId } from "../../domain/design";
import { differ } from "../../domain/differ";
import { answerAt, rowsIn } from "../../domain/edit";
import { fieldCatalogue, fieldRecord } from "../../domain/field-catalogue";
import { type FieldPath, listOf, sectionOf } from "../../domain/field-path";
import { columnsOf } from "../../domain/merge/places-of";
import { isListPath, type ListPath, listPaths, references } from "../../domain/rows-edit";
import { isStated, type Stated, valueOf } from "../../domain/stated";
import type {
  ComparedChoice,
  ComparedChoices,
  DifferingPart,
  SaidChoice,
  SaidState,
} from "./comparison";
import { differingParts } from "./comparison";
import { matchRows, type RowAcross } from "./match-rows";
import { isNoMission } from "./no-mission";

type Answer = Stated<unknown> | undefined;

/** The designs, the base among them, and which row of one is which of another. */
interface Across {
  readonly designs: readonly MandateDesign[];
  readonly base: number;
  readonly rows: ReadonlyMap<ListPath, readonly RowAcross[]>;
}

/** What an option says at a place, and what of it is compared. */
interface Telling {
  readonly state: SaidState;
  readonly answer?: Answer;
  /** The value as it is compared: pointers to rows by the row, whatever its id. */
  readonly value: unknown;
}

/** Every choice of some designs: where they differ, where they agree, where all are silent. */
export function compareChoices(designs: readonly MandateDesign[], base: number): ComparedChoices {
  const rows = new Map(listPaths.map((list) => [list, matchRows(list, designs)]));
  const across: Across = { designs, base, rows };
  const all = fieldCatalogue
    .filter(({ path }) => listOf(path) === path)
    .flatMap(({ path }) =>
      isListPath(path) ? listChoices(across, path) : [fieldChoice(across, path)],
    );
  const isSaid = ({ said }: ComparedChoice) =>
    said.some(({ state }) => state === "stated" || state === "none-listed");
  const differing = all.filter(({ differs }) => differs.length > 0);
  const alike = all.filter(({ differs }) => differs.length === 0);
  return {
    differing,
    same: alike.filter(isSaid),
    silent: alike.filter((choice) => !isSaid(choice) && !choice.rows).length,
  };
}

/** Why nothing stands at a place: nobody said, or there is no operation to say it of. */
function silence(design: MandateDesign, path: FieldPath): SaidState {
  const isOfOperation =
    sectionOf(path) !== "operation" && fieldRecord(path).decidedBy !== "context";
  return isOfOperation && isNoMission(design) ? "no-mission" : "not-stated";
}

function told(design: MandateDesign, path: FieldPath, answer: Answer, value = valueOf(answer)) {
  const state = isStated(answer) ? "stated" : silence(design, path);
  return { state, answer, value } as const;
}

function fieldChoice(across: Across, path: FieldPath): ComparedChoice {
  const tellings = across.designs.map((design) => told(design, path, answerAt(design, path)));
  return choiceOf(across, { kind: "answer", path }, tellings);
}

function listChoices(across: Across, list: ListPath): ComparedChoice[] {
  const matched = across.rows.get(list) ?? [];
  const rows = matched.flatMap((row) => [
    ...(row.includes(undefined) ? [rowChoice(across, list, row)] : []),
    ...(row.filter((id) => id !== undefined).length > 1
      ? columnsOf(list).map(({ column }) => columnChoice(across, column, row))
      : []),
  ]);
  return [wholeList(across, list), ...rows, ...orderChoice(across, list, matched)];
}

/** What a list says besides its rows: that there are none, and its grounds. */
function wholeList(across: Across, list: ListPath): ComparedChoice {
  const hasRows = across.designs.some((design) => rowsIn(answerAt(design, list)).length > 0);
  const tellings = across.designs.map((design): Telling => {
    const answer = answerAt(design, list);
    const state = listState(design, list);
    return { state, answer, value: hasRows ? undefined : valueOf(answer) };
  });
  return choiceOf(across, { kind: "answer", path: list }, tellings);
}

function listState(design: MandateDesign, list: ListPath): SaidState {
  const answer = answerAt(design, list);
  if (rowsIn(answer).length > 0) return "stated";
  return isStated(answer) ? "none-listed" : silence(design, list);
}

function rowChoice(across: Across, list: ListPath, row: RowAcross): ComparedChoice {
  const tellings = across.designs.map((design, option): Telling => {
    if (row[option] !== undefined) return { state: "stated", value: true };
    const state = listState(design, list);
    return { state: state === "stated" ? "no-row" : state, value: false };
  });
  return choiceOf(across, { kind: "row", path: list, rows: row }, tellings);
}

function columnChoice(across: Across, path: FieldPath, row: RowAcross): ComparedChoice {
  const tellings = across.designs.map((design, option): Telling | undefined => {
    const id = row[option];
    if (id === undefined) return undefined;
    const answer = answerAt(design, path, id);
    return told(design, path, answer, pointed(across, path, option, valueOf(answer)));
  });
  return choiceOf(across, { kind: "answer", path, rows: row }, tellings);
}

/** A pointer to a row as the place of that row among all; other values as they are. */
function pointed({ rows }: Across, path: FieldPath, option: number, value: unknown): unknown {
  const target = listPaths.find((list) => references[list]?.includes(path));
  if (!target || value === undefined) return value;
  const place = rows.get(target)?.findIndex((row) => row[option] === value) ?? -1;
  return place === -1 ? `gone:${String(value)}` : place;
}

/** The order of the rows that all have, where it is not the same in all. */
function orderChoice(across: Across, list: ListPath, rows: readonly RowAcross[]) {
  const shared = rows.filter((row) => !row.includes(undefined));
  const tellings = across.designs.map((design, option): Telling => {
    const places = rowsIn(answerAt(design, list)).map(({ id }) =>
      shared.findIndex((row) => row[option] === id),
    );
    return { state: listState(design, list), value: places.filter((place) => place !== -1) };
  });
  const choice = choiceOf(across, { kind: "order", path: list }, tellings);
  return choice.differs.length > 0 ? [choice] : [];
}

/** A choice from what each option tells; undefined where an option lacks the row. */
function choiceOf(
  { base }: Across,
  place: Pick<ComparedChoice, "kind" | "path" | "rows">,
  tellings: readonly (Telling | undefined)[],
): ComparedChoice {
  const telling = tellings[base] ?? tellings.find((each) => each !== undefined);
  const said = tellings.map((each): SaidChoice => {
    if (!each) return { state: "no-row", differs: [] };
    const { state, answer } = each;
    return { state, ...(answer ? { answer } : {}), differs: telling ? between(telling, each) : [] };
  });
  const section: SectionId = sectionOf(place.path);
  const differs = differingParts.filter((part) => said.some((each) => each.differs.includes(part)));
  return { ...place, section, said, differs };
}

function between(one: Telling, other: Telling): DifferingPart[] {
  const source = (answer: Answer) => [answer?.provenance ?? "", answer?.passage ?? ""];
  const isOther: Record<DifferingPart, boolean> = {
    value: differ(one.value, other.value),
    reason: (one.answer?.reason ?? "") !== (other.answer?.reason ?? ""),
    source: differ(source(one.answer), source(other.answer)),
  };
  return differingParts.filter((part) => isOther[part]);
}
