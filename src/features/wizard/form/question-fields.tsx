import type { FieldPath } from "../../../domain/field-path";
import { Stack } from "../../../ui/stack";
import { FieldBlock } from "./field-block";
import { useFieldForm } from "./field-form";

/** A group of fields of the design, as one form. Keep `paths` the same array between draws. */
export function QuestionFields({ paths }: { paths: readonly FieldPath[] }) {
  const form = useFieldForm(paths);
  return (
    <Stack gap={6}>
      {paths.map((path) => (
        <FieldBlock key={path} form={form} path={path} />
      ))}
    </Stack>
  );
}
