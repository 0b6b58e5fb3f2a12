/** "unreachable": a part of the app could not be fetched; "broken": a fault of the program. */
export type Failure = "unreachable" | "broken";

/** What browsers say when a part of the app cannot be fetched: Chromium, Firefox, Safari, Vite. */
const fetchFailures =
  /dynamically imported module|importing a module script failed|failed to fetch|unable to preload/i;

/** Tells a part that could not be fetched from a fault of the program. */
export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  return fetchFailures.test(message) ? "unreachable" : "broken";
}

/**
 * Whether a rejection that nobody took is pdf.js's own: reading a damaged file it lets go of some,
 * and what is wrong with the file is said by the reading itself.
 */
export function isOfPdfReader(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false;
  return /Exception$/.test(reason.name) || /\bpdf\.worker\b/.test(reason.stack ?? "");
}
