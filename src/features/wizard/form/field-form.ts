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
import { forgetRefused, refusedAnswer } from "./refused-answers";

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

/** What was refused in the fields of that design and is still there to be mended, by form name. */
function refusedIn(
  design: string | undefined,
  paths: readonly FieldPath[],
  row?: string,
): FieldValues {
  const kept = paths.map(
    (path) => [formName(path), design && refusedAnswer(design, path, row)] as const,
  );
  return Object.fromEntries(kept.filter(([, answer]) => answer !== undefined));
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
  const [refused] = useState(() => refusedIn(useDesignStore.getState().design?.id, paths, row));
  const form = useForm<FieldValues>({
    defaultValues: { ...atFirst, ...refused },
    resolver,
    mode: "onChange",
  });
  const { getValues, setValue, trigger } = form;
  useEffect(() => {
    if (Object.keys(refused).length > 0) trigger(Object.keys(refused));
  }, [refused, trigger]);
  useEffect(() => {
    let known = atFirst;
    const follow = ({ design }: { design: MandateDesign | undefined }) => {
      const stated = valuesIn(design, paths, row);
      for (const path of paths) {
        const name = formName(path);
        const value = stated[name];
        if (value === known[name] || value === getValues(name)) continue;
        setValue(name, value, { shouldValidate: true });
        if (design) forgetRefused(design.id, path, row);
      }
      known = stated;
    };
    follow(useDesignStore.getState());
    return useDesignStore.subscribe(follow);
  }, [paths, row, atFirst, getValues, setValue]);
  return form;
}
