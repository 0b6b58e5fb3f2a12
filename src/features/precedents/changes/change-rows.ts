import { indexedTexts } from "../../../precedents/clauses/current";
import {
  componentsOf,
  type ProvisionAt,
  provisionOverTime,
} from "../../../precedents/clauses/look-up";
import type { Clause, Component } from "../../../precedents/clauses/schema";

/** One component of an operation's mandate through its texts, the oldest first. */
export interface ChangeRow {
  component: Component;
  steps: readonly ProvisionAt[];
  /** Whether any two of the texts say something different, silence included. */
  isChanged: boolean;
}

/** What a clause decides, without where it stands. */
const substanceOf = ({ verb, modality, value, added, authority }: Clause) =>
  [verb, modality, value, added, authority].join(" ");

const sayingOf = ({ clauses }: ProvisionAt) => clauses.map(substanceOf).sort().join("; ");

/** Every component of an operation's mandates, in the order in which they first came up. */
export function changeRows(operation: string): ChangeRow[] {
  return componentsOf(indexedTexts, operation).map((component) => {
    const steps = provisionOverTime(indexedTexts, operation, component);
    return { component, steps, isChanged: new Set(steps.map(sayingOf)).size > 1 };
  });
}
