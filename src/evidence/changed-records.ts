/** What came, went and changed between two lists of records, by id. */
export interface Changes {
  added: string[];
  removed: string[];
  changed: string[];
}

interface Identified {
  id: string;
}

/** Whether two JSON values are the same, whatever the order of their fields. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [entriesOf(one), entriesOf(other)];
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => {
      return right.has(key) && isSame(value, right.get(key));
    })
  );
}

/** Fields that are there; one that is undefined is as good as absent. */
function entriesOf(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, inner]) => inner !== undefined));
}

/** Compares two lists of records by id; `isSameRecord` decides what counts as a change. */
export function changesBetween<T extends Identified>(
  before: readonly T[],
  after: readonly T[],
  isSameRecord: (one: T, other: T) => boolean = isSame,
): Changes {
  const old = new Map(before.map((record) => [record.id, record]));
  const ids = new Set(after.map(({ id }) => id));
  const changes: Changes = { added: [], removed: [], changed: [] };
  for (const record of after) {
    const earlier = old.get(record.id);
    if (!earlier) changes.added.push(record.id);
    else if (!isSameRecord(earlier, record)) changes.changed.push(record.id);
  }
  for (const { id } of before) if (!ids.has(id)) changes.removed.push(id);
  return changes;
}

/** Whether nothing came, went or changed. */
export function isUnchanged({ added, removed, changed }: Changes): boolean {
  return added.length + removed.length + changed.length === 0;
}
