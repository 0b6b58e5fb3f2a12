import type { Check } from "../../check";
import { usableForceAuthority } from "./usable-force-authority";

/** The checks filed under commitment, in the order in which they are shown. */
export const commitmentChecks: readonly Check[] = [usableForceAuthority];
