/** The name of the mark in the head of the one page whose policy lets it reach a room. */
export const roomMark = "live-room";

/** Whether this page is the one for rooms; the others are closed to every network address. */
export function isRoomPage(): boolean {
  return document.querySelector(`meta[name="${roomMark}"]`) !== null;
}

/** Whether this is the portable file, beside which there is no page for rooms. */
export function isPortablePage(): boolean {
  return window.location.protocol === "file:";
}

/** The address of the page for rooms, with a place in it such as "#/room". */
export function addressOfRoomPage(place: string): string {
  return isRoomPage() ? place : `./room.html${place}`;
}
