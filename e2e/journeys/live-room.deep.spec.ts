import { openRoomServer, roomProgram } from "../fixtures/room-server";
import { expect, test } from "../fixtures/walk";
import { RoomMember } from "../pages/live-room-page";

const orvane = "Orvane: a ceasefire that is coming apart";

if (roomProgram)
  test("does a member whose own network goes work on, load the page anew and come back?", async ({
    browser,
  }) => {
    // The whole app is copied for use offline first.
    test.setTimeout(150_000);
    const server = await openRoomServer(["north"]);
    const trainer = await RoomMember.open(browser);
    const ana = await RoomMember.open(browser, { serviceWorkers: "allow" });
    const ben = await RoomMember.open(browser);
    try {
      await trainer.openFor(server, orvane, 90);
      await ana.join(server, "north", "Ana");
      await ben.join(server, "north", "Ben");
      await ana.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await ana.context.setOffline(true);
      await expect(ana.state(/Away since/)).toBeVisible();
      await (await ana.troops("Troop ceiling")).fill("6500");
      await expect(ana.bar).toContainText("1 change waits");
      await (await ben.troops("Formed police units")).fill("4");
      await ana.page.reload();
      await expect(ana.bar).toContainText("1 change waits");
      await ana.context.setOffline(false);
      await expect(ana.live).toBeVisible();
      await expect(ana.bar).not.toContainText("waits");
      await expect(await ana.troops("Formed police units")).toHaveValue("4");
      await expect(await ben.troops("Troop ceiling")).toHaveValue("6,500");

      // The trainer's page, loaded anew, is in its room again; closing it is told.
      await trainer.page.reload();
      await expect(trainer.live).toBeVisible();
      await trainer.page.getByRole("button", { name: "Close the room" }).click();
      await expect(ben.state(/The trainer has closed the room/)).toBeVisible();
      for (const member of [trainer, ana, ben]) expect(member.forbidden).toEqual([]);
    } finally {
      await Promise.all([trainer, ana, ben].map(({ context }) => context.close()));
      await server.close();
    }
  });
