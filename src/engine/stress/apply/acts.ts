import type { ShockKind } from "../shock";
import { consentShock } from "./consent";
import { contributorShock } from "./contributor";
import { latenessShock } from "./lateness";
import { moneyShock } from "./money";
import { neighbourShock } from "./neighbour";
import { reserveShock } from "./reserve";
import type { ShockAct } from "./shock-act";
import { strengthShock } from "./strength";
import { violenceShock } from "./violence";
import { warningShock } from "./warning";

/** What each kind of shock does. */
export const shockActs: Readonly<Record<ShockKind, ShockAct>> = {
  strength: strengthShock,
  lateness: latenessShock,
  consent: consentShock,
  neighbour: neighbourShock,
  contributor: contributorShock,
  reserve: reserveShock,
  money: moneyShock,
  warning: warningShock,
  violence: violenceShock,
};
