import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useMemo, useState } from "react";
import { type UseFormReturn, useForm } from "react-hook-form";
import * as z from "zod/mini";
import type { MandateDesign } from "../../../domain/design";
import { answerAt } from "../../../domain/edit";
import { valueSchemaAt } from "../../../domain/field-catalogue";
import type { FieldPath } from "../../../domain/field-path";
import { valueOf } from "../../../domain/stated";
import { useDesignStore } from "../../../state/design-store";

/** Values by form name; null where nothing is stated, since a form knows no undefined. */
export type FieldValues = Record<string, unknown>;
export type FieldForm = UseFormReturn<FieldValues>;

/** A field's name in a form, which reads a dot as nesting. */
export function formName(path: FieldPath): string {
  return path.replaceAll(/[.[\]]/g, "_");
}

/** What the design states for the fields, by form name. */
function valuesIn(design: MandateDesign | undefined, paths: readonly FieldPath[], row?: string) {
  const named = paths.map((path) => [
    formName(path),
    (design && valueOf(answerAt(design, path, row))) ?? null,
  ]);
  return Object.fromEntries(named) as FieldValues;
}

/**
 * The form of a question or of a list's row. It follows the design, so that undo, redo and
 * remedies show at once; what it accepts is what the domain's schema accepts. Only the fields
 * whose answer has changed are touched: a text that the design does not take stays in its box.
 */
export function useFieldForm(paths: readonly FieldPath[], row?: string): FieldForm {
  const resolver = useMemo(() => {
    const shape = paths.map((path) => [formName(path), z.nullable(valueSchemaAt(path))]);
    return zodResolver(z.object(Object.fromEntries(shape)));
  }, [paths]);
  const [atFirst] = useState(() => valuesIn(useDesignStore.getState().design, paths, row));
  const form = useForm<FieldValues>({ defaultValues: atFirst, resolver, mode: "onChange" });
  const { getValues, setValue } = form;
  useEffect(() => {
    let known = getValues();
    const follow = ({ design }: { design: MandateDesign | undefined }) => {
      const stated = valuesIn(design, paths, row);
      for (const [name, value] of Object.entries(stated)) {
        const isNews = value !== known[name] && value !== getValues(name);
        if (isNews) setValue(name, value, { shouldValidate: true });
      }
      known = stated;
    };
    follow(useDesignStore.getState());
    return useDesignStore.subscribe(follow);
  }, [paths, row, getValues, setValue]);
  return form;
}
