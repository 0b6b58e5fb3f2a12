/** The address of the page from which everything on this device can be saved, for a link. */
export const recoveryAddress = "#/recovery";

/** Whether a full address is that of the recovery page. */
export function isRecoveryAt(address: string): boolean {
  const [, hash = ""] = address.split("#");
  return /^\/recovery([/?]|$)/.test(hash);
}
