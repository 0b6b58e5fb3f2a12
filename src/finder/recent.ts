/** What was used lately, the latest first, with one more use; at most `most` are remembered. */
export function withUse(recent: readonly string[], id: string, most: number): readonly string[] {
  return [id, ...recent.filter((other) => other !== id)].slice(0, most);
}

/** What was used lately as it was written down; what is no list of names is none. */
export function recentFrom(text: string | null | undefined, most: number): readonly string[] {
  try {
    const read: unknown = JSON.parse(text ?? "[]");
    if (!Array.isArray(read)) return [];
    return read.filter((id) => typeof id === "string" && id.length < 200).slice(0, most);
  } catch {
    return [];
  }
}
