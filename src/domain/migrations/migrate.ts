/** One step of the saved form: from its key's version to the next. */
export type MigrationStep = (saved: Record<string, unknown>) => Record<string, unknown>;

/**
 * The steps from each older version of the saved form to the next one. A change of the form adds
 * a step here and a saved file of the old version to the tests.
 */
export const migrationSteps: Readonly<Record<number, MigrationStep>> = {
  // Version 2 adds last year's text, the draft's edits and comments; a design may have none.
  1: (saved) => saved,
  // Version 3 adds the author's own figures and shocks; a design may have none.
  2: (saved) => saved,
  // Version 4 adds options of a project, limits of a search, votes and ballots; a design may have none.
  3: (saved) => saved,
  // Version 5 adds what makes a design the work of a team in an exercise; a design may be none.
  4: (saved) => saved,
};

export type Migration =
  | { outcome: "current" | "migrated"; saved: Record<string, unknown>; from: number }
  | { outcome: "newer"; version: number }
  | { outcome: "no-version" };

/**
 * Brings a saved object forward to the current version, one step at a time, leaving the given
 * object as it was. A newer version than the current one is named, not guessed at.
 */
export function migrate(
  saved: Record<string, unknown>,
  current: number,
  steps: Readonly<Record<number, MigrationStep>> = migrationSteps,
): Migration {
  const from = saved.schemaVersion;
  if (typeof from !== "number" || !Number.isInteger(from) || from < 1)
    return { outcome: "no-version" };
  if (from > current) return { outcome: "newer", version: from };
  let moved = from === current ? saved : structuredClone(saved);
  for (let version = from; version < current; version += 1) {
    const step = steps[version];
    if (!step) return { outcome: "no-version" };
    moved = { ...step(moved), schemaVersion: version + 1 };
  }
  return { outcome: from === current ? "current" : "migrated", saved: moved, from };
}
