import type { Drafting } from "../domain/drafting";
import type { PlainDesign } from "../domain/plain";
import { isNamed } from "../domain/text";
import type { OperationType } from "../domain/vocabulary/operation";
import { tidy } from "./runs";

/** The general name by which the text goes on after the first mention. */
export type GeneralName = "mission" | "operation" | "force";

/** What the operation is called in the text. */
export interface OperationNames {
  /** "United Nations Mission in Karesh", without an article. */
  full?: string;
  /** "UNMIKAR" */
  short?: string;
  general: GeneralName;
}

const general: Partial<Record<OperationType, GeneralName>> = {
  coalition: "force",
  hybrid: "operation",
  regional: "operation",
};
const acronym = /^[A-Z][A-Za-z]{0,2}[A-Z]{2,}[A-Za-z-]*$/;
const isGeneral = /^the (mission|operation|force)$/i;

/** The addressee that most tasks name: as a rule the operation itself. */
function commonAddressee({ purpose }: PlainDesign): string | undefined {
  const counts = new Map<string, number>();
  for (const { addressee } of purpose.tasks ?? [])
    if (isNamed(addressee)) counts.set(addressee, (counts.get(addressee) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** The names that the author gave for the draft; else the addressee of most tasks; else a general one. */
export function operationNames(design: PlainDesign, given: Drafting["names"]): OperationNames {
  const fallback = general[design.operation.type ?? "none"] ?? "mission";
  const common = commonAddressee(design);
  const generalName = isGeneral.exec(common ?? "")?.[1]?.toLowerCase() as GeneralName | undefined;
  const isNameGiven = isNamed(given?.operation) || isNamed(given?.short);
  const derived = isNameGiven || generalName ? undefined : common && tidy(common);
  const full = isNamed(given?.operation) ? tidy(given.operation) : undefined;
  const short = isNamed(given?.short) ? tidy(given.short) : undefined;
  const isShort = derived !== undefined && acronym.test(derived);
  const fullName = full ?? (isShort ? undefined : derived);
  const shortName = short ?? (isShort ? derived : undefined);
  return {
    ...(fullName === undefined ? {} : { full: fullName.replace(/^the /i, "") }),
    ...(shortName === undefined ? {} : { short: shortName }),
    general: generalName ?? fallback,
  };
}

/** Whether an addressee is the operation, by any of its names. */
export function isOperation(names: OperationNames, addressee: string | undefined): boolean {
  if (!isNamed(addressee)) return true;
  const plain = tidy(addressee).replace(/^the /i, "").toLowerCase();
  const known = [names.full, names.short, "mission", "operation", "force"];
  return known.some((name) => name?.toLowerCase() === plain);
}
