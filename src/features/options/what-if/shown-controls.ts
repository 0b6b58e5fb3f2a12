import {
  type Control,
  type ControlGroup,
  controlsOf,
  readersOf,
} from "../../../alternatives/what-if/controls";
import { heldEdits, type Trial } from "../../../alternatives/what-if/trial";
import type { MandateDesign } from "../../../domain/design";
import type { Words } from "../../../i18n/words";
import { placeInWords } from "../../../report/model/place-in-words";
import { optionsInWords } from "../../../report/model/value-in-words";

/** Which controls a reader asked for. */
export interface ControlChoice {
  /** Only what the design states, and what is tried. */
  stated: boolean;
  /** Words that the name or an option has; all where empty. */
  find: string;
  /** Only what this check reads. */
  check: string | undefined;
}

/** The controls that were asked for, by factor; groups that come out empty are left out. */
export function shownControls(
  words: Words,
  design: MandateDesign,
  trial: Trial,
  choice: ControlChoice,
): ControlGroup[] {
  const { stated, check } = choice;
  const wanted = fold(choice.find);
  // What a check reads is shown whether it is stated or not: silence may be what it waits for.
  const groups = controlsOf(design, { stated: stated && !check, held: heldEdits(trial) });
  if (!check && wanted === "") return groups;
  const isShown = (control: Control) =>
    (!check || readersOf(control.path).includes(check)) &&
    (wanted === "" || fold(namesOf(words, design, control)).includes(wanted));
  return groups.flatMap(({ serves, ...group }): ControlGroup[] => {
    const controls = group.controls.filter(isShown);
    const rows = group.rows
      .map((row) => ({ ...row, controls: row.controls.filter(isShown) }))
      .filter((row) => row.controls.length > 0);
    return controls.length + rows.length > 0 ? [{ serves, controls, rows }] : [];
  });
}

/** How many controls a group has, those of its rows among them. */
export function countIn({ controls, rows }: Pick<ControlGroup, "controls" | "rows">): number {
  return rows.reduce((count, row) => count + row.controls.length, controls.length);
}

function namesOf(words: Words, design: MandateDesign, { record, path, row }: Control): string {
  const options = optionsInWords(words, record).map(({ label }) => label);
  return [placeInWords(words, design, path, row), ...options].join(" ");
}

/** Without what a reader may type otherwise: case, accents, kinds of spaces. */
const fold = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{Diacritic}|[\u2066-\u2069]/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
