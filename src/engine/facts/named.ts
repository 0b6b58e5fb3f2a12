import { isNamed, isStatedNone } from "../../domain/text";

/**
 * Whether a text names someone or something: true, false where the author writes "none",
 * undefined where the field is silent or holds a placeholder.
 */
export function named(text: string | undefined): boolean | undefined {
  if (isNamed(text)) return true;
  return isStatedNone(text) ? false : undefined;
}
