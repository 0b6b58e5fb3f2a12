/**
 * How many files are asked for at once. A browser asks one host for six over HTTP/1.1: some are left
 * to the page, on which somebody is at work already.
 */
const atOnce = 3;

/** What of a cache is used. */
export interface Filled {
  keys(): Promise<readonly { url: string }[]>;
  put(address: string, response: Response): Promise<void>;
}

/**
 * Fetches the files that a copy still lacks, several at a time and the last first, since what makes
 * the copy sound asks from the first on, one after the other: over a slow line hundreds of small
 * files are mostly waiting. A file that cannot be had or kept is left to that, which says so.
 * @param addresses whole addresses of files whose content never changes under their name
 */
export async function fillCopy(
  addresses: readonly string[],
  copy: Filled,
  fetchFile: (address: string) => Promise<Response> = (address) =>
    fetch(address, { credentials: "same-origin", priority: "low" }),
): Promise<void> {
  const kept = new Set((await copy.keys()).map(({ url }) => url));
  const lacking = addresses.filter((address) => !kept.has(address));
  const next = async (): Promise<void> => {
    const address = lacking.pop();
    if (address === undefined) return;
    const response = await fetchFile(address);
    if (response.ok && !response.redirected) await copy.put(address, response);
    return next();
  };
  await Promise.allSettled(Array.from({ length: atOnce }, next));
}
