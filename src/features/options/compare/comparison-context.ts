import { createContext, useContext } from "react";
import type { Comparison } from "../../../alternatives/compare/comparison";
import type { ShownName } from "./shown-names";

/** What every part of a comparison on the screen draws on. */
export interface ShownComparison {
  readonly comparison: Comparison;
  readonly names: readonly ShownName[];
  /** The place of the open design among the options; undefined where it is not compared. */
  readonly open: number | undefined;
}

const ComparisonContext = createContext<ShownComparison | undefined>(undefined);
export const ComparisonProvider = ComparisonContext.Provider;

/** The comparison that is shown. Throws outside of one. */
export function useComparison(): ShownComparison {
  const shown = useContext(ComparisonContext);
  if (!shown) throw new Error("No comparison is shown here");
  return shown;
}
