import { describe, expect, it } from "vitest";
import { roomPolicy, sitePolicy, withPolicy } from "./content-policy.mjs";
import { asRoomPage } from "./room-page.mjs";

const page = withPolicy(
  '<html><head><meta charset="utf-8" /><title>Mandate Wizard</title></head></html>',
  sitePolicy,
);

describe("the page for live rooms", () => {
  it("may reach a room, and differs in nothing else from the first page's policy", () => {
    const connect = (policy: string) => /connect-src ([^;]*)/.exec(policy)?.[1];
    expect(connect(sitePolicy)).toBe("'self'");
    expect(connect(roomPolicy)).toBe("'self' ws: wss:");
    expect(roomPolicy.replace(" ws: wss:", "")).toBe(sitePolicy);
  });

  it("is the first page under that policy, with the mark that the app looks for", () => {
    const room = asRoomPage(page);
    expect(room).toContain(roomPolicy);
    expect(room).not.toContain(`"${sitePolicy}"`);
    expect(room).toContain('<meta name="live-room" content="open" />');
    expect(page).not.toContain("live-room");
  });

  it("is not made from a page that was never closed", () => {
    expect(() => asRoomPage("<html></html>")).toThrow("no policy");
  });
});
