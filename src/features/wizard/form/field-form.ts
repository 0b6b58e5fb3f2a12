import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo } from "react";
import { type UseFormReturn, useForm } from "react-hook-form";
import * as z from "zod/mini";
import { useShallow } from "zustand/react/shallow";
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

/**
 * The form of a question or of a list's row. It follows the design, so that undo, redo and
 * remedies show at once; what it accepts is what the domain's schema accepts.
 */
export function useFieldForm(paths: readonly FieldPath[], row?: string): FieldForm {
  const values = useDesignStore(
    useShallow(({ design }) => {
      const named = paths.map((path) => [
        formName(path),
        (design && valueOf(answerAt(design, path, row))) ?? null,
      ]);
      return Object.fromEntries(named) as FieldValues;
    }),
  );
  const resolver = useMemo(() => {
    const shape = paths.map((path) => [formName(path), z.nullable(valueSchemaAt(path))]);
    return zodResolver(z.object(Object.fromEntries(shape)));
  }, [paths]);
  return useForm<FieldValues>({ values, resolver, mode: "onChange" });
}
