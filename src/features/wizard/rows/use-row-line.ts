import { useMemo } from "react";
import { answerAt, rowsIn } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";
import type { ListPath } from "../../../domain/rows-edit";
import { shortName } from "../../../report/model/short-name";
import { useDesignStore } from "../../../state/design-store";
import { useWords } from "../../../ui/words-context";
import { type RowLine, rowLine } from "../row-line";

/** A row's line with its title in brief, worked out anew only when the row or a list that it may point to has changed. */
export function useRowLine(
  list: ListPath,
  columns: readonly FieldPath[],
  row: string,
  index: number,
): RowLine {
  const words = useWords();
  const answers = useDesignStore(
    ({ design }) => design && rowsIn(answerAt(design, list)).find(({ id }) => id === row),
  );
  const objectives = useDesignStore(({ design }) => design?.purpose?.objectives);
  const sectors = useDesignStore(({ design }) => design?.situation?.sectors);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line reads these parts of the design
  return useMemo(() => {
    const { design } = useDesignStore.getState();
    if (!design) return { title: "", facts: "" };
    const { title, facts } = rowLine(words, design, list, columns, row, index);
    return { title: shortName(title), facts };
  }, [words, list, columns, row, index, answers, objectives, sectors]);
}
