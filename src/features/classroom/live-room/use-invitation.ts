import { useEffect, useState } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { type Invitation, invitationAt } from "../../../storage/room-address";

/** The invitation of the last link, which stays here once it is taken out of the address. */
let invited: Invitation = { addresses: [] };

/** The addresses that the link by which this page was opened named. */
export const invitedTo = (): readonly string[] => invited.addresses;

/** What the link invited to; team and code are taken out of the address as soon as they are read. */
export function useInvitation(): Invitation {
  const [location] = useHashLocation();
  const [read] = useState(() => {
    const found = invitationAt(location);
    if (found.addresses.length > 0 || found.team || found.code) invited = found;
    return invited;
  });
  useEffect(() => {
    if (!location.includes("?")) return;
    const { pathname, search } = window.location;
    window.history.replaceState(window.history.state, "", `${pathname}${search}#/room`);
  }, [location]);
  return read;
}
