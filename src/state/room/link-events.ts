import type { RoomLink } from "../../classroom/live/enter-room";

/** Tells a link at once what the browser learns of the network. Returns how to stop. */
export function followNetwork(link: RoomLink): () => void {
  const gone = () => link.drop();
  const back = () => link.hurry();
  const seen = () => {
    if (document.visibilityState === "visible") link.hurry();
  };
  window.addEventListener("offline", gone);
  window.addEventListener("online", back);
  document.addEventListener("visibilitychange", seen);
  return () => {
    window.removeEventListener("offline", gone);
    window.removeEventListener("online", back);
    document.removeEventListener("visibilitychange", seen);
  };
}
