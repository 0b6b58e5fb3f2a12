/** The address of this program without what stands behind it; undefined where others cannot open it. */
export function ownAddress({ protocol, origin, pathname } = window.location): string | undefined {
  return protocol === "file:" ? undefined : `${origin}${pathname}`;
}
