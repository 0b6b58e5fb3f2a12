import { withFigure } from "../../../domain/author-changes";
import { blankDesign, type MandateDesign } from "../../../domain/design";
import { withValue } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";

/** A design as short as a case needs it: tasks by type and modality, sectors, answers, figures. */
export interface CaseDesign {
  readonly tasks?: readonly (readonly [type: string, modality?: string])[];
  readonly sectors?: readonly Readonly<Record<string, string | number>>[];
  readonly answers?: Readonly<Partial<Record<FieldPath, unknown>>>;
  readonly figures?: Readonly<Record<string, number>>;
}

const stated = (row: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, name === "id" ? value : { value }]),
  );

/** The saved form of such a design. */
export function sectorDesign({
  tasks,
  sectors,
  answers = {},
  figures = {},
}: CaseDesign): MandateDesign {
  const lists: Partial<Record<FieldPath, unknown>> = {};
  if (tasks)
    lists["purpose.tasks"] = tasks.map(([type, modality], place) => ({
      id: `task-${place + 1}`,
      type: { value: type },
      ...(modality && { modality: { value: modality } }),
    }));
  if (sectors) lists["situation.sectors"] = sectors.map(stated);
  const all = Object.entries({ ...lists, ...answers }) as [FieldPath, unknown][];
  const design = all.reduce(
    (before, [path, value]) => withValue(before, path, value as never),
    blankDesign("case", "Case"),
  );
  return Object.entries(figures).reduce(
    (before, [figure, value]) => withFigure(before, `sizing.${figure}`, { value }),
    design,
  );
}

/** Everybody always on duty, in one shift, without days off or leave: one place is one soldier. */
export const roundTheClock = { shifts: 1, "duty-days": 7, "leave-share": 0 } as const;

/** Nothing brought along: neither support, reserve, support units, bases nor headquarters. */
export const bare = {
  bases: 0,
  "unit-support": 0,
  "sector-headquarters": 0,
  "force-headquarters": 0,
  "reserve-share": 0,
  "aviation-share": 0,
  "medical-share": 0,
  "engineering-share": 0,
  "logistics-share": 0,
  "signals-share": 0,
} as const;
