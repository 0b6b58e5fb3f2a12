import type { Reading } from "../match/read-resolution";
import { type Provision, type ProvisionId, provisionsOf, wordsOf } from "./provision";
import { verbTurn } from "./verb-strength";

/** How a provision stands in one text and how in the next. */
export const provisionTurns = ["same", "reworded", "verb", "changed", "gained", "lost"] as const;
export type ProvisionTurn = (typeof provisionTurns)[number];

export interface ProvisionChange {
  id: ProvisionId;
  turn: ProvisionTurn;
  before?: Provision;
  after?: Provision;
}

/** Tasks are told by their words too; of all else the value says what there is to say. */
const isToldByWords = ({ id }: Provision) => id.startsWith("task.");

/** What became of a provision: `verb` where only the strength of its verb is another. */
export function turnOf(
  before: Provision | undefined,
  after: Provision | undefined,
): ProvisionTurn | undefined {
  if (!before) return after && "gained";
  if (!after) return "lost";
  const isSameValue = JSON.stringify(before.value) === JSON.stringify(after.value);
  const isAsStrong =
    before.verb === "" || after.verb === "" || verbTurn(before.verb, after.verb) === "level";
  if (!isSameValue) return "changed";
  if (!isAsStrong) return "verb";
  return isToldByWords(before) && wordsOf(before) !== wordsOf(after) ? "reworded" : "same";
}

/** Provisions of several texts by their ids, in the order in which texts bring them up. */
export function provisionIds(texts: readonly (readonly Provision[])[]): ProvisionId[] {
  const rank = { coded: 0, choice: 1, task: 2 } as const;
  const ids = [...new Set(texts.flatMap((provisions) => provisions.map(({ id }) => id)))];
  const rankOf = (id: ProvisionId) => rank[id.slice(0, id.indexOf(".")) as keyof typeof rank];
  return ids.sort((one, other) => rankOf(one) - rankOf(other));
}

/** Every provision of two texts beside what became of it. */
export function compareProvisions(before: Reading, after: Reading): ProvisionChange[] {
  const [old, now] = [provisionsOf(before), provisionsOf(after)];
  return provisionIds([old, now]).flatMap((id): ProvisionChange[] => {
    const one = old.find((provision) => provision.id === id);
    const other = now.find((provision) => provision.id === id);
    const turn = turnOf(one, other);
    return turn
      ? [{ id, turn, ...(one ? { before: one } : {}), ...(other ? { after: other } : {}) }]
      : [];
  });
}
