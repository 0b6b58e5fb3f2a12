import type { RoleKind } from "../exercise/role";

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
export interface Dealt {
  /** Who is held by how many, in the order of dealing. */
  held: { kind: RoleKind; by: number }[];
  /** Roles that nobody holds; the trainer speaks for them where asked. */
  dropped: RoleKind[];
}

/** Deals the roles that a cut has among the people of one team. */
export function seatRoles(size: number, roles: readonly RoleKind[]): Dealt {
  const order = dealingOrder.filter((kind) => roles.includes(kind));
  const again = doublingOrder.filter((kind) => roles.includes(kind));
  const extra = Math.max(0, size - order.length);
  const held = order.slice(0, size).map((kind) => {
    const place = again.indexOf(kind);
    return { kind, by: 1 + Math.max(0, Math.ceil((extra - place) / again.length)) };
  });
  return { held, dropped: order.slice(size) };
}
