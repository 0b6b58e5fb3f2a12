/** One thing that has a page of its own in the evidence room. */
export type RoomPage = "factor" | "check" | "work";

const folders = { factor: "factor", check: "checks", work: "sources" } as const;

/** The address of one factor, check or work in the evidence room, for a link. */
export function addressInRoom(page: RoomPage, id: string): string {
  return `#/evidence/${folders[page]}/${encodeURIComponent(id)}`;
}
