/** How the names of files end that hold a team's work as it stands in a live room. */
export const roomFileEnd = ".room.json";
