import type { MandateDesign } from "../design";
import type { Drafting } from "../drafting";
import type { Copies } from "./decisions";
import type { PickedSide } from "./picked-side";
import { draftNames, draftParts, entryParts, type MergePlace } from "./place";
import { entryId } from "./places-of";
import { leaderOf, weave } from "./weave";

type Entry = Parameters<typeof entryId>[0];
type ListOfEntries = (design: MandateDesign) => readonly Entry[] | undefined;

/** What a merged design has beside its answers. */
export function mergedBeside(copies: Copies, sideOf: PickedSide): Partial<MandateDesign> {
  const lists = entryParts.map((part) => [
    part,
    mergedEntries(
      copies,
      (design) => design[part],
      (id) => ({ kind: "entry", part, id }),
      sideOf,
    ),
  ]);
  return {
    about: mergedAbout(copies, sideOf),
    ...Object.fromEntries(lists),
    option: copies[sideOf({ kind: "option" })].option,
    exercise: copies[sideOf({ kind: "exercise" })].exercise,
    basis: copies[sideOf({ kind: "basis" })].basis,
    drafting: mergedDrafting(copies, sideOf),
  };
}

function mergedAbout(copies: Copies, sideOf: PickedSide): MandateDesign["about"] {
  const { mine, theirs } = copies;
  const lines = Object.keys({ ...mine.about, ...theirs.about }) as (keyof MandateDesign["about"])[];
  const said = lines.flatMap((line) => {
    const text = copies[sideOf({ kind: "about", line })].about[line];
    return text === undefined ? [] : [[line, text]];
  });
  return { ...Object.fromEntries(said) };
}

/** Entries that are told by an id; undefined where none is left and one copy has no list. */
function mergedEntries(
  { base, mine, theirs }: Copies,
  listOf: ListOfEntries,
  placeOf: (id: string) => MergePlace,
  sideOf: PickedSide,
): Entry[] | undefined {
  const [my = [], their = []] = [listOf(mine), listOf(theirs)];
  const [myIds, theirIds] = [my.map(entryId), their.map(entryId)];
  const leader = leaderOf(base && (listOf(base) ?? []).map(entryId), myIds, theirIds);
  const ids = leader === "mine" ? weave(myIds, theirIds) : weave(theirIds, myIds);
  const entries = ids.flatMap((id) => {
    const side = sideOf(placeOf(id)) === "mine" ? my : their;
    const entry = side.find((each) => entryId(each) === id);
    return entry ? [entry] : [];
  });
  return entries.length > 0 || (listOf(mine) && listOf(theirs)) ? entries : undefined;
}

function mergedDrafting(copies: Copies, sideOf: PickedSide): Drafting | undefined {
  const { mine, theirs } = copies;
  const names = draftNames.flatMap((name) => {
    const said = copies[sideOf({ kind: "draft-name", name })].drafting?.names?.[name];
    return said === undefined ? [] : [[name, said]];
  });
  const hasNames = names.length > 0 || (mine.drafting?.names && theirs.drafting?.names);
  const parts = draftParts.flatMap((part) => {
    const listOf: ListOfEntries = ({ drafting }) => drafting?.[part];
    const entries = mergedEntries(copies, listOf, (id) => ({ kind: "draft", part, id }), sideOf);
    return entries ? [[part, entries]] : [];
  });
  const drafting = Object.fromEntries([
    ...(hasNames ? [["names", Object.fromEntries(names)]] : []),
    ...parts,
  ]);
  const isInBoth = mine.drafting && theirs.drafting;
  return Object.keys(drafting).length > 0 || isInBoth ? drafting : undefined;
}
