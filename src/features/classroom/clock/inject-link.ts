import { ownAddress } from "../../../storage/link/own-address";

/**
 * The link that opens an inject on a team's device, without another word typed; undefined where this
 * program lies in a file that other devices cannot reach.
 */
export function injectLink(id: string, code: string): string | undefined {
  const page = ownAddress();
  return page && `${page}#/team?inject=${encodeURIComponent(id)}&code=${encodeURIComponent(code)}`;
}
