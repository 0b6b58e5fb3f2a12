import type { MandateDesign } from "../domain/design";
import type { Drafting, OwnClause } from "../domain/drafting";
import { withValue } from "../domain/edit";
import { type DraftClause, textOfRuns } from "./draft";
import { tidy } from "./runs";

function withDrafting(design: MandateDesign, change: Partial<Drafting>): MandateDesign {
  return { ...design, drafting: { ...design.drafting, ...change } };
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
  if (tidy(text) === base) return restored;
  return withDrafting(restored, {
    edits: [...(restored.drafting?.edits ?? []), { id, base, text }],
  });
}

/** The design with a clause struck from its text; a clause of the author's own goes altogether. */
export function strikeClause(design: MandateDesign, clause: DraftClause): MandateDesign {
  const { id, origin } = clause;
  if (origin === "own") return withDrafting(design, { own: without(design.drafting?.own, id) });
  const restored = restoreClause(design, id);
  const struck = [...(restored.drafting?.struck ?? []), { id, base: generatedAt(clause) }];
  return withDrafting(restored, { struck });
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

/** The design with one of a clause's forms chosen: a change of choices, or of words alone. */
export function chooseVariant(
  design: MandateDesign,
  clause: DraftClause,
  variant: string,
): MandateDesign {
  const option = clause.variants?.options.find(({ id }) => id === variant);
  if (!option) return design;
  if (option.edits)
    return option.edits.reduce(
      (changed, { field, row, value }) => withValue(changed, field, value, row),
      design,
    );
  const variants = [...without(design.drafting?.variants, clause.id), { id: clause.id, variant }];
  return withDrafting(design, { variants });
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
