import { useEffect, useId, useState } from "react";

/** Which text of the page underlines a term: the first that has it. */
const owners = new Map<string, string>();

/** Takes the terms that no other text has taken, and tells which of them are its own now. */
export function takeTerms(owner: string, terms: readonly string[]): readonly string[] {
  for (const term of terms) if (!owners.has(term)) owners.set(term, owner);
  return terms.filter((term) => owners.get(term) === owner);
}

/** Gives back what a text had taken, once it is gone. */
export function leaveTerms(owner: string): void {
  for (const [term, other] of owners) if (other === owner) owners.delete(term);
}

/** The terms that this text underlines, so that each is underlined once a page. */
export function useTermsOnce(terms: readonly string[]): readonly string[] {
  const owner = useId();
  const [own, setOwn] = useState<readonly string[]>([]);
  const key = terms.join(" ");
  useEffect(() => {
    setOwn(takeTerms(owner, key === "" ? [] : key.split(" ")));
    return () => leaveTerms(owner);
  }, [owner, key]);
  return own;
}
