import type { Role, RoleKind } from "../exercise/role";

/** In a small team those who come last here are left out first. */
export const dealingOrder = [
  "secretariat-planner",
  "host-government",
  "troop-contributor",
  "humanitarian",
  "council-member",
  "financial-contributor",
  "regional-organisation",
] as const satisfies readonly RoleKind[];

/** Where there are more people than roles, these are held by two, in this order. */
export const doublingOrder = [
  "secretariat-planner",
  "host-government",
  "council-member",
  "troop-contributor",
  "humanitarian",
  "financial-contributor",
  "regional-organisation",
] as const satisfies readonly RoleKind[];

/** What a team of some size does with the roles of a cut. */
export interface SeatedRoles<Seated> {
  /** Which role is held by how many, in the order of dealing. */
  held: { role: Seated; by: number }[];
  /** Roles that nobody holds; the trainer speaks for them where asked. */
  dropped: Seated[];
}

/** Seats the roles that a cut deals among the people of one team; each person holds one. */
export function seatRoles<Seated extends Pick<Role, "kind">>(
  size: number,
  roles: readonly Seated[],
): SeatedRoles<Seated> {
  const order = inOrder(roles, dealingOrder);
  const again = inOrder(roles, doublingOrder);
  const extra = Math.max(0, size - order.length);
  const held = order.slice(0, size).map((role) => {
    const place = again.indexOf(role);
    return { role, by: 1 + Math.max(0, Math.ceil((extra - place) / again.length)) };
  });
  return { held, dropped: order.slice(size) };
}

/** Roles of one kind stay in the order of the exercise. */
const inOrder = <Seated extends Pick<Role, "kind">>(
  roles: readonly Seated[],
  order: readonly RoleKind[],
) => roles.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
