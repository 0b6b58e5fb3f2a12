import { useMemo } from "react";
import type { FieldPath } from "../../../domain/field-path";
import type { ListPath } from "../../../domain/rows-edit";
import { useDesignStore } from "../../../state/design-store";
import type { Choice } from "../../../ui/choice";
import { useWords } from "../../../ui/words-context";
import { rowChoices } from "./row-choices";

/** Which list a column points to. */
const pointsTo: Partial<Record<FieldPath, { list: ListPath; name: FieldPath }>> = {
  "purpose.tasks[].objective": { list: "purpose.objectives", name: "purpose.objectives[].text" },
  "purpose.tasks[].after": { list: "purpose.tasks", name: "purpose.tasks[].type" },
  "commitment.benchmarks[].sector": { list: "situation.sectors", name: "situation.sectors[].name" },
};

/** The rows that a field may point to, by name or number; undefined for every other field. */
export function useRowChoices(path: FieldPath): readonly Choice[] | undefined {
  const words = useWords();
  const target = pointsTo[path];
  const design = useDesignStore((state) => (target ? state.design : undefined));
  return useMemo(
    () => (target && design ? rowChoices(words, design, target.list, target.name) : undefined),
    [words, design, target],
  );
}
