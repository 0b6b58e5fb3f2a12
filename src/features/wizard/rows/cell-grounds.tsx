import { useState } from "react";
import type { FieldPath } from "../../../domain/field-path";
import { labelOf } from "../../../report/model/value-in-words";
import { Select } from "../../../ui/select";
import { Stack } from "../../../ui/stack";
import { useWords } from "../../../ui/words-context";
import { FieldFacts } from "../form/field-facts";
import { GroundsForm } from "../form/grounds-form";

/** Reason and source for one cell of a row, chosen first so that a row stays small. */
export function CellGrounds({ paths, row }: { paths: readonly FieldPath[]; row: string }) {
  const words = useWords();
  const [path, setPath] = useState<FieldPath | undefined>(paths[0]);
  return (
    <Stack gap={3}>
      <Select<FieldPath>
        label={words.say("wizard.rows.grounds-of")}
        value={path}
        onChange={setPath}
        emptyLabel={words.say("wizard.rows.grounds-none")}
        choices={paths.map((value) => ({ value, label: labelOf(words, value) }))}
      />
      {path && (
        <>
          <GroundsForm key={path} path={path} row={row} />
          <FieldFacts path={path} />
        </>
      )}
    </Stack>
  );
}
