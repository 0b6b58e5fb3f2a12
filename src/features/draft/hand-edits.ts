import type { MandateDesign } from "../../domain/design";
import type { Drafting } from "../../domain/drafting";
import { withValue } from "../../domain/edit";
import { type DraftClause, type DraftVariant, textOfRuns } from "../../drafting/draft";

type Edit = (design: MandateDesign) => MandateDesign;
type Clause = Pick<DraftClause, "id" | "runs" | "generated">;

/** The design with its layer of hand edits changed; what is empty is not kept. */
function withDrafting(design: MandateDesign, change: Partial<Drafting>): MandateDesign {
  const { drafting, ...rest } = design;
  const isKept = ([, value]: [string, unknown]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined;
  const kept = Object.entries({ ...drafting, ...change }).filter(isKept);
  return kept.length > 0 ? { ...rest, drafting: Object.fromEntries(kept) } : rest;
}

const without = <T extends { id: string }>(entries: readonly T[] = [], id: string) =>
  entries.filter((entry) => entry.id !== id);

/** What the templates say of a clause now, whatever the author made of it. */
export const draftedWords = ({ runs, generated }: Clause): string => generated ?? textOfRuns(runs);

/**
 * Puts the author's words in place of a clause's. An edit that was made on other words keeps them,
 * so that typing on does not settle a conflict unseen.
 */
export function editWords(clause: Clause, text: string): Edit {
  return (design) => {
    const { edits = [] } = design.drafting ?? {};
    const drafted = draftedWords(clause);
    const base = edits.find(({ id }) => id === clause.id)?.base ?? drafted;
    if (text === drafted) return dropEdit(clause.id)(design);
    const edit = { id: clause.id, base, text };
    const isNew = edits.every(({ id }) => id !== clause.id);
    const changed = edits.map((each) => (each.id === clause.id ? edit : each));
    return withDrafting(design, { edits: isNew ? [...edits, edit] : changed });
  };
}

/** Goes back to the drafted words. */
export function dropEdit(id: string): Edit {
  return (design) => withDrafting(design, { edits: without(design.drafting?.edits, id) });
}

/** Takes a clause out of the text; its words, and an edit of them, stay kept. */
export function strike(clause: Clause): Edit {
  return (design) => {
    const struck = without(design.drafting?.struck, clause.id);
    const base = draftedWords(clause);
    return withDrafting(design, { struck: [...struck, { id: clause.id, base }] });
  };
}

/** Puts a struck clause back. */
export function restore(id: string): Edit {
  return (design) => withDrafting(design, { struck: without(design.drafting?.struck, id) });
}

/** Settles a conflict with the author's words, or with the words given, as made on the new ones. */
export function settleWith(clause: DraftClause, text: string): Edit {
  return (design) => {
    const { edits, struck, own = [] } = design.drafting ?? {};
    const rest = { edits: without(edits, clause.id), struck: without(struck, clause.id) };
    const base = clause.conflict?.generated ?? draftedWords(clause);
    // A clause that the draft has no longer lives on as one of the author's own.
    if (base === "") {
      const { part } = clause;
      const kept = { id: freeId(design), part, level: 0, text };
      return withDrafting(design, { ...rest, own: [...own, kept] });
    }
    if (text === base) return withDrafting(design, rest);
    return withDrafting(design, { ...rest, edits: [...rest.edits, { id: clause.id, base, text }] });
  };
}

/** Settles a conflict by keeping what the author did: the edit, or the strike. */
export function keepMine(clause: DraftClause): Edit {
  const { conflict } = clause;
  if (conflict && conflict.edited === "")
    return strike({ ...clause, generated: conflict.generated });
  return settleWith(clause, conflict?.edited ?? textOfRuns(clause.runs));
}

/** Settles a conflict by taking what the draft says now. */
export function takeNew({ id }: Pick<DraftClause, "id">): Edit {
  return (design) => restore(id)(dropEdit(id)(design));
}

/** The first id for an own clause that the design has not given away. */
function freeId({ drafting }: MandateDesign): string {
  const taken = new Set((drafting?.own ?? []).map(({ id }) => id));
  let count = 1;
  while (taken.has(`own-${count}`)) count += 1;
  return `own-${count}`;
}

/** Adds a clause of the author's own behind another, on its level, and tells its id. */
export function addOwn(
  design: MandateDesign,
  after: Pick<DraftClause, "id" | "part" | "level">,
  text: string,
): { design: MandateDesign; id: string } {
  const id = freeId(design);
  const { part, level } = after;
  const own = [...(design.drafting?.own ?? []), { id, after: after.id, part, level, text }];
  return { design: withDrafting(design, { own }), id };
}

/** Changes the words or the level of an own clause. */
export function changeOwn(id: string, change: { text?: string; level?: 0 | 1 | 2 }): Edit {
  return (design) => {
    const own = (design.drafting?.own ?? []).map((each) =>
      each.id === id ? { ...each, ...change } : each,
    );
    return withDrafting(design, { own });
  };
}

/** Takes an own clause away; those that stood after it stand after its neighbour. */
export function removeOwn(id: string): Edit {
  return (design) => {
    const { own = [] } = design.drafting ?? {};
    const after = own.find((each) => each.id === id)?.after;
    const rest = without(own, id).map((each) => {
      if (each.after !== id) return each;
      const { after: _gone, ...free } = each;
      return after === undefined ? free : { ...free, after };
    });
    return withDrafting(design, { own: rest });
  };
}

/** Takes one of a clause's forms: as a change of the design where it says something else. */
export function chooseVariant(clauseId: string, variant: DraftVariant): Edit {
  return (design) => {
    const variants = without(design.drafting?.variants, clauseId);
    if (!variant.edits?.length)
      return withDrafting(design, {
        variants: [...variants, { id: clauseId, variant: variant.id }],
      });
    const changed = variant.edits.reduce(
      (given, { field, row, value }) => withValue(given, field, value, row),
      design,
    );
    return withDrafting(changed, { variants });
  };
}

/** Sets what the operation is called in the text; "" where it has no such name. */
export function setNames(names: NonNullable<Drafting["names"]>): Edit {
  return (design) => {
    const all = Object.entries({ ...design.drafting?.names, ...names }).filter(
      ([, name]) => name !== "",
    );
    return withDrafting(design, {
      names: all.length > 0 ? Object.fromEntries(all) : undefined,
    });
  };
}
