/**
 * The address of a resolution's official text, from its symbol: "S/RES/1528 (2004)". Early ones of
 * the General Assembly go by their session and not by their year: "A/RES/1000 (ES-I) (1956)".
 */
export function officialText(resolution: string): string {
  const symbol = resolution.replace(/^(A\/.*\)) \(\d{4}\)$/, "$1");
  return `https://docs.un.org/en/${symbol.replace(" ", "")}`;
}
