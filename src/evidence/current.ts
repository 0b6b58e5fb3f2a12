import codedFactors from "./data/2026.1/coded-factors.json";
import codings from "./data/2026.1/codings.json";
import factors from "./data/2026.1/factors.json";
import findings from "./data/2026.1/findings.json";
import releases from "./data/2026.1/releases.json";
import works from "./data/2026.1/works.json";
import type { EvidenceBase } from "./schema";

/**
 * The evidence base that ships with the app. Import it lazily on pages that do not need it.
 *
 * The cast is safe because current.test.ts reads every record through the schema; reading them
 * again at each start would cost time on slow machines and tell nothing new.
 */
export const currentEvidence = {
  version: "2026.1",
  asOf: "2026-11-21",
  works,
  findings,
  codings,
  codedFactors,
  factors,
  releases,
} as unknown as EvidenceBase;
