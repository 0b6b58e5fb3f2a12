import { currentEvidence } from "../../current";
import type { EvidencePack } from "../pack-schema";
import { madeCoding, madeFinding, madeWork } from "./made-study";

/** A pack with one made study, followed through every step of the checklist in docs/evidence.md. */
export function madePack(changes: Partial<EvidencePack> = {}): EvidencePack {
  return {
    kind: "evidence-pack",
    packVersion: 1,
    name: "Made pack",
    version: "1.0",
    asOf: "2030-02-01",
    author: "Example, Anna",
    note: "One made study.\nFor tests only.",
    base: currentEvidence.version,
    works: [madeWork],
    findings: [madeFinding],
    codings: [madeCoding],
    ...changes,
  };
}

/** A pack that adds nothing. */
export function emptyPack(): EvidencePack {
  return madePack({ works: [], findings: [], codings: [] });
}
