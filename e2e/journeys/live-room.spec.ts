import { openRoomServer, roomProgram } from "../fixtures/room-server";
import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";
import { RoomMember } from "../pages/live-room-page";

const orvane = "Orvane: a ceasefire that is coming apart";
const warning = "Nine hours’ warning";

if (!roomProgram) console.log("The live room is not walked through: there is no nats-server here.");

if (roomProgram)
  test("do a trainer and two teams work in a room, and is nothing lost while it is away?", async ({
    browser,
  }) => {
    const server = await openRoomServer(["north", "south"]);
    const [trainer, ana, ben, cleo] = await Promise.all(
      [1, 2, 3, 4].map(() => RoomMember.open(browser)),
    );
    if (!trainer || !ana || !ben || !cleo) throw new Error("Four browsers are needed");
    try {
      await trainer.openFor(server, orvane, 90);
      await Promise.all([
        ana.join(server, "north", "Ana"),
        ben.join(server, "north", "Ben"),
        cleo.join(server, "south", "Cleo"),
      ]);
      expect(ana.page.url()).not.toContain("code=");
      await expect(ana.bar).toContainText("2 are here: Ana and Ben");
      await expectAccessible(ana.page);

      await trainer.page.getByRole("button", { name: `Release “${warning}”` }).click();
      await expect(ben.state(`Inject arrived: ${warning}.`)).toBeVisible();
      await ben.bar.getByRole("link", { name: "Read it" }).click();
      await expect(ben.page.getByRole("article", { name: warning })).toBeVisible();

      // Different answers, while everybody is there.
      const ceiling = await ana.troops("Troop ceiling");
      await ceiling.fill("7000");
      await expect(await ben.troops("Troop ceiling")).toHaveValue("7,000");
      await (await cleo.troops("Troop ceiling")).fill("4000");
      await expect(ana.bar).not.toContainText("waits");

      // The room goes away; both change the same answer, and one loads the page anew.
      await server.stop();
      await expect(ana.state(/^Live room: Away since/)).toBeVisible();
      await expect(ben.state(/^Live room: Away since/)).toBeVisible();
      await (await ana.troops("Troop ceiling")).fill("8000");
      await expect(ana.bar).toContainText("1 change waits");
      await (await ben.troops("Formed police units")).fill("3");
      await (await ben.troops("Troop ceiling")).fill("9000");
      await expect(ben.bar).toContainText("2 changes wait");
      await ben.page.reload();
      await expect(ben.bar).toContainText("2 changes wait");
      await server.start();
      await expect(ana.live).toBeVisible();
      await expect(ben.live).toBeVisible();
      await expect(ana.bar).not.toContainText("waits");
      await expect(ben.bar).not.toContainText("wait");
      await expect(await ana.troops("Formed police units")).toHaveValue("3");

      // One of the two stands; the other is kept and used after all.
      const isAna = (await ana.bar.textContent())?.includes("Not taken") ?? false;
      const [loser, winner, own] = isAna ? [ana, ben, "8,000"] : [ben, ana, "9,000"];
      await loser.bar.getByRole("link", { name: "Details" }).click();
      await expect(loser.page.getByRole("definition").filter({ hasText: own })).toBeVisible();
      await expectAccessible(loser.page);
      await loser.page.getByRole("button", { name: "Use yours after all: Troop ceiling" }).click();
      await expect(await winner.troops("Troop ceiling")).toHaveValue(own);

      const table = trainer.page.getByRole("table", { name: "Teams in the room" });
      await expect(table.getByRole("row").filter({ hasText: "north" })).toContainText(
        "Ana and Ben",
      );
      await expectAccessible(trainer.page);
      await trainer.page.getByRole("link", { name: "To the debrief board", exact: true }).click();
      await expect(trainer.page.getByText("2 teams are on the board.")).toBeVisible();

      await cleo.go("#/room");
      await cleo.page.getByRole("button", { name: "Leave the room" }).click();
      await cleo.go("#/team/hand-in");
      const downloading = cleo.page.waitForEvent("download");
      await cleo.page.getByRole("button", { name: /^Hand in/ }).click();
      expect((await downloading).suggestedFilename()).toBe("south.team.json");
      for (const member of [trainer, ana, ben, cleo]) expect(member.forbidden).toEqual([]);
    } finally {
      await Promise.all([trainer, ana, ben, cleo].map(({ context }) => context.close()));
      await server.close();
    }
  });
