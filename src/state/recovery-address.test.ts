import { expect, it } from "vitest";
import { isRecoveryAt, recoveryAddress } from "./recovery-address";

it("is the recovery page told from every other address?", () => {
  const site = "https://example.org/field/office/";
  expect(isRecoveryAt(`${site}${recoveryAddress}`)).toBe(true);
  expect(isRecoveryAt(`${site}${recoveryAddress}?again`)).toBe(true);
  for (const other of [site, `${site}#/`, `${site}#/recovery-plan`, `${site}recovery#/start`])
    expect(isRecoveryAt(other)).toBe(false);
});
