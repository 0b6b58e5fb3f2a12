import type { Shock } from "../../../engine/stress/shock";
import type { Break, StressResult } from "../../../engine/stress/stress-result";

/**
 * What one shock does to one thing: breaks it alone, from these mildest levels on (several only
 * where no level is milder than another); breaks it only with others; or does nothing to it.
 */
export type AloneCell =
  | { readonly kind: "alone"; readonly levels: readonly number[] }
  | { readonly kind: "with-others" }
  | { readonly kind: "none" };

/** The shocks that are tried: neither left out nor without effect, and with a level to try. */
export function triedShocks({ shocks }: Pick<StressResult, "shocks">): Shock[] {
  return shocks.filter(
    ({ leftOut, withoutEffect, levels }) => !leftOut && !withoutEffect && levels.length > 1,
  );
}

/** What a shock does to something that breaks, read from its minimal sets. */
export function aloneCell({ sets }: Pick<Break, "sets">, shock: Pick<Shock, "id">): AloneCell {
  const having = sets.filter(({ at }) => at.some((each) => each.shock === shock.id));
  const levels = having.flatMap(({ at: [first, ...others] }) =>
    first && others.length === 0 ? [first.level] : [],
  );
  if (levels.length > 0) return { kind: "alone", levels };
  return having.length > 0 ? { kind: "with-others" } : { kind: "none" };
}
