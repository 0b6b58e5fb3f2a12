import type { MandateDesign } from "../domain/design";
import type { Drafting, OwnClause } from "../domain/drafting";
import { withValue } from "../domain/edit";
import { type DraftClause, textOfRuns } from "./draft";

/** The design with its layer of hand edits changed; what is empty is not kept. */
function withDrafting(design: MandateDesign, change: Partial<Drafting>): MandateDesign {
  const { drafting, ...rest } = design;
  const kept = Object.entries({ ...drafting, ...change }).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
  return kept.length > 0 ? { ...rest, drafting: Object.fromEntries(kept) } : rest;
}

const without = <T extends { id: string }>(entries: readonly T[] = [], id: string): T[] =>
  entries.filter((entry) => entry.id !== id);

/** What the templates say at a clause, whatever the author made of it. */
const generatedAt = ({ generated, runs }: DraftClause): string => generated ?? textOfRuns(runs);

/** The design without any edit or strike of a clause: the text says again what the choices say. */
export function restoreClause(design: MandateDesign, id: string): MandateDesign {
  const { edits, struck } = design.drafting ?? {};
  return withDrafting(design, { edits: without(edits, id), struck: without(struck, id) });
}

/** The design with a clause in the author's words; words that the templates use anyway are no edit. */
export function editClause(
  design: MandateDesign,
  clause: DraftClause,
  text: string,
): MandateDesign {
  const { id, origin } = clause;
  if (origin === "own") {
    const own = (design.drafting?.own ?? []).map((each) =>
      each.id === id ? { ...each, text } : each,
    );
    return withDrafting(design, { own });
  }
  const restored = restoreClause(design, id);
  const base = generatedAt(clause);
  const isStruckByRenewal = origin === "struck" && clause.before !== undefined;
  // Word for word: a blank typed at the end is the beginning of the next word.
  if (text === base && !isStruckByRenewal) return restored;
  return withDrafting(restored, {
    edits: [...(restored.drafting?.edits ?? []), { id, base, text }],
  });
}

/** An own clause taken away; those that stood after it stand after its neighbour. */
function withoutOwn(design: MandateDesign, id: string): MandateDesign {
  const { own = [] } = design.drafting ?? {};
  const after = own.find((each) => each.id === id)?.after;
  const rest = without(own, id).map((each) => {
    if (each.after !== id) return each;
    const { after: _gone, ...free } = each;
    return after === undefined ? free : { ...free, after };
  });
  return withDrafting(design, { own: rest });
}

/**
 * The design with a clause struck from its text, an edit of its words kept for the day it comes
 * back; a clause of the author's own goes altogether.
 */
export function strikeClause(design: MandateDesign, clause: DraftClause): MandateDesign {
  const { id, origin } = clause;
  if (origin === "own") return withoutOwn(design, id);
  const struck = without(design.drafting?.struck, id);
  return withDrafting(design, { struck: [...struck, { id, base: generatedAt(clause) }] });
}

/** The design with a struck clause back, in the author's words where it has any; also one of last
 * year's text that no choice asks for any more. */
export function unstrikeClause(design: MandateDesign, clause: DraftClause): MandateDesign {
  const { id, before } = clause;
  const { struck = [] } = design.drafting ?? {};
  if (struck.some((each) => each.id === id))
    return withDrafting(design, { struck: without(struck, id) });
  return before === undefined ? design : editClause(design, clause, before);
}

/** An id that no own clause of the design has yet: "own-1", "own-2" ... */
function freshOwnId(own: readonly OwnClause[]): string {
  const taken = new Set(own.map(({ id }) => id));
  let number = own.length + 1;
  while (taken.has(`own-${number}`)) number += 1;
  return `own-${number}`;
}

/** The design with a clause of the author's own after another, or first in its part. */
export function addOwnClause(
  design: MandateDesign,
  clause: Omit<OwnClause, "id">,
): { design: MandateDesign; id: string } {
  const own = design.drafting?.own ?? [];
  const id = freshOwnId(own);
  return { design: withDrafting(design, { own: [...own, { id, ...clause }] }), id };
}

/** The design with an own clause on another level of the lists. */
export function levelOwnClause(
  design: MandateDesign,
  id: string,
  level: OwnClause["level"],
): MandateDesign {
  const { own = [] } = design.drafting ?? {};
  return withDrafting(design, {
    own: own.map((each) => (each.id === id ? { ...each, level } : each)),
  });
}

/** The design with the operation's names for the text; "" where it has no such name. */
export function nameOperation(
  design: MandateDesign,
  names: NonNullable<Drafting["names"]>,
): MandateDesign {
  const all = Object.entries({ ...design.drafting?.names, ...names });
  const given = all.filter(([, name]) => name !== "");
  return withDrafting(design, {
    names: given.length > 0 ? Object.fromEntries(given) : undefined,
  });
}

/** The design with one of a clause's forms chosen: a change of choices, or of words alone. */
export function chooseVariant(
  design: MandateDesign,
  clause: DraftClause,
  variant: string,
): MandateDesign {
  const option = clause.variants?.options.find(({ id }) => id === variant);
  if (!option) return design;
  const others = without(design.drafting?.variants, clause.id);
  if (option.edits)
    return option.edits.reduce(
      (changed, { field, row, value }) => withValue(changed, field, value, row),
      withDrafting(design, { variants: others }),
    );
  return withDrafting(design, { variants: [...others, { id: clause.id, variant }] });
}

/** How an author settles a conflict: the own words stay, the new ones come, or others take their place. */
export type Resolution = "mine" | "new" | { merged: string };

/**
 * The design with a clause's conflict settled. Words whose clause is gone stay as a clause of the
 * author's own. A clause without a conflict is left as it is.
 */
export function resolveConflict(
  design: MandateDesign,
  clause: DraftClause,
  resolution: Resolution,
): MandateDesign {
  const { id, conflict, part, level } = clause;
  if (!conflict) return design;
  const { generated, edited } = conflict;
  if (resolution === "new") return restoreClause(design, id);
  const text = resolution === "mine" ? edited : resolution.merged;
  if (generated === "") {
    const own = { after: id, part, level, text };
    return addOwnClause(restoreClause(design, id), own).design;
  }
  return text === "" ? strikeClause(design, clause) : editClause(design, clause, text);
}
