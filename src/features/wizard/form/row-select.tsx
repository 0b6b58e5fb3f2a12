import type { FieldPath } from "../../../domain/field-path";
import type { ListPath } from "../../../domain/rows-edit";
import { useDesignStore } from "../../../state/design-store";
import type { FieldWords } from "../../../ui/field";
import { Select } from "../../../ui/select";
import { useWords } from "../../../ui/words-context";
import { rowChoices } from "./row-choices";

export interface RowSelectProps extends FieldWords {
  path: FieldPath;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  onBlur: () => void;
  ref: (element: HTMLElement | null) => void;
}

/** Which list a column points to. */
const pointsTo: Partial<Record<FieldPath, { list: ListPath; name: FieldPath }>> = {
  "purpose.tasks[].objective": { list: "purpose.objectives", name: "purpose.objectives[].text" },
  "purpose.tasks[].after": { list: "purpose.tasks", name: "purpose.tasks[].type" },
  "commitment.benchmarks[].sector": { list: "situation.sectors", name: "situation.sectors[].name" },
};

/** One row of another list, by its name or number. */
export function RowSelect({ path, ...rest }: RowSelectProps) {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const target = pointsTo[path];
  if (!design || !target) return null;
  return <Select {...rest} choices={rowChoices(words, design, target.list, target.name)} />;
}
