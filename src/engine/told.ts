import type { FieldPath } from "../domain/field-path";
import { isNamed, isStatedNone } from "../domain/text";

/** Yes, no, or the fields that would have to be stated to tell. Silence never becomes a no. */
export type Told = boolean | readonly FieldPath[];

export const isSilent = (told: Told): told is readonly FieldPath[] => typeof told !== "boolean";

/** A switch: as stated. */
export function saidYes(path: FieldPath, value: boolean | undefined): Told {
  return value ?? [path];
}

/** A number of persons or units: zero is a stated no. */
export function someOf(path: FieldPath, value: number | undefined): Told {
  return value === undefined ? [path] : value > 0;
}

/** A choice: yes where the value is one of the given, no where it is another. */
export function isOneOf<T>(path: FieldPath, value: T | undefined, among: readonly T[]): Told {
  return value === undefined ? [path] : among.includes(value);
}

/** A list: an empty one is a stated no. */
export function anyListed(path: FieldPath, list: readonly unknown[] | undefined): Told {
  return list === undefined ? [path] : list.length > 0;
}

/** A name, post or unit: "none" is a stated no, and a placeholder is as good as silence. */
export function namesOne(path: FieldPath, text: string | undefined): Told {
  if (isNamed(text)) return true;
  return isStatedNone(text) ? false : [path];
}

/** No as soon as one is a no; else silent where one is silent. Nothing to ask is a yes. */
export function allOf(tolds: readonly Told[]): Told {
  return tolds.includes(false) ? false : silenceOf(tolds, true);
}

/** Yes as soon as one is a yes; else silent where one is silent. Nothing to ask is a no. */
export function anyOf(tolds: readonly Told[]): Told {
  return tolds.includes(true) ? true : silenceOf(tolds, false);
}

/** The fields that the silent ones ask for, each once. */
export function missingIn(tolds: readonly Told[]): FieldPath[] {
  const missing: FieldPath[] = [];
  for (const told of tolds) {
    if (typeof told === "boolean") continue;
    for (const path of told) if (!missing.includes(path)) missing.push(path);
  }
  return missing;
}

/** How many are a yes, and how many are silent. */
export function countTold(tolds: readonly Told[]): { yes: number; silent: number } {
  return {
    yes: tolds.filter((told) => told === true).length,
    silent: tolds.filter(isSilent).length,
  };
}

function silenceOf(tolds: readonly Told[], otherwise: boolean): Told {
  const missing = missingIn(tolds);
  return missing.length > 0 ? missing : otherwise;
}
