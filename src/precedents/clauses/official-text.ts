/** The address of a resolution's official text, from its symbol: "S/RES/1528 (2004)". */
export function officialText(resolution: string): string {
  return `https://docs.un.org/en/${resolution.replace(" ", "")}`;
}
