/** What an address asks to be compared: ids only, so that no title stands in a history or a log. */
export interface AskedOptions {
  /** Absent where the address names none: the usual ones are taken. */
  readonly ids?: readonly string[];
  readonly base?: string;
}

const isId = (text: string) => /^[a-z0-9][a-z0-9-]{0,63}$/.test(text);

/** Reads "/options/compare?ids=a,b&base=a"; what is no id is passed over. */
export function askedAt(location: string): AskedOptions {
  const query = new URLSearchParams(location.split("?")[1] ?? "");
  const named = query.get("ids");
  const ids = [...new Set(named?.split(",").filter(isId))];
  const base = query.get("base") ?? "";
  return {
    ...(named === null ? {} : { ids }),
    ...(isId(base) ? { base } : {}),
  };
}

/** The location at which some options are compared, as the router takes it. */
export function locationOf({ ids, base }: AskedOptions): string {
  const query = [
    ...(ids ? [`ids=${ids.join(",")}`] : []),
    ...(base === undefined ? [] : [`base=${base}`]),
  ];
  return `/options/compare${query.length > 0 ? `?${query.join("&")}` : ""}`;
}
