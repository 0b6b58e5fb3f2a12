// @ts-check
import { roomPolicy, sitePolicy } from "./content-policy.mjs";

/** The page for live rooms. */
export const roomName = "room.html";

/**
 * The page for live rooms from the built first page: the same app under a policy of its own, which
 * lets it reach a room, and with the mark by which the app knows where it is. Throws where the page
 * has not the policy that is to be replaced.
 * @param {string} html
 */
export function asRoomPage(html) {
  if (!html.includes(sitePolicy)) throw new Error("The page has no policy to replace");
  return html
    .replace(sitePolicy, roomPolicy)
    .replace("</title>", '</title>\n    <meta name="live-room" content="open" />');
}

/**
 * Puts the page for live rooms beside the first page, whose own policy stays as it is.
 * @returns {import("vite").Plugin}
 */
export function roomPage() {
  return {
    name: "room-page",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") throw new Error("There is no first page to make it from");
        this.emitFile({
          type: "asset",
          fileName: roomName,
          source: asRoomPage(String(page.source)),
        });
      },
    },
  };
}
