import { smallCodes, smallCopy } from "../fixtures/given-exercise";
import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { textOf } from "../pages/start-page";
import { TeamPage } from "../pages/team-page";

test("does a team join, open an inject by its code, vote by roles, hand in and open the debrief?", async ({
  page,
  wizard,
}) => {
  const team = new TeamPage(page);
  await team.join(await smallCopy(), "Blue", ["Ana", "Ben"]);
  await team.open("Map");
  await page.getByText("The map as a list").click();
  await expect(page.getByRole("definition").filter({ hasText: "Port Ilm" })).toBeVisible();
  await expectAccessibleAtAGlance(page);

  await team.open("Roles");
  await page.getByRole("button", { name: "Read the card: Planner" }).click();
  await expect(page.getByText("The budget line is not settled")).toBeVisible();
  await expect(page.getByText("The battalion can leave in ninety days")).toBeHidden();
  await page.getByRole("button", { name: "Cover it again" }).click();
  await expect(page.getByText("The budget line is not settled")).toBeHidden();

  await wizard.open("troops");
  await wizard.write("Troop ceiling", "7000");
  await page.getByRole("main").getByRole("link", { name: "Back to the brief" }).click();
  await expect(team.heading("Brief")).toBeVisible();

  await team.type("kxt 999");
  await expect(page.getByText(/“kxt 999” opens nothing in this exercise/)).toBeVisible();
  await expect(page.getByText("Nine people were killed.")).toBeHidden();
  await team.type("kxt-473");
  await expect(team.slip("Ambush on the river road")).toContainText("Nine people were killed.");
  await expect(page.getByText(/It has changed one answer of your design/)).toBeVisible();
  await page.goto(`./#/team?inject=pledge&code=${smallCodes.pledge}`);
  await expect(team.slip("A pledge")).toBeVisible();
  await page.reload();
  await expect(team.slip("A pledge")).toBeVisible();

  await team.openVote();
  await team.vote(/^Vote as Planner/, "Support", "It can be explained");
  await team.vote(/^Vote as Contributor/, "Oppose", "Nobody has pledged as many");
  await expect(page.getByText("2 ballots are handed in.")).toBeVisible();
  await expectAccessibleAtAGlance(page);
  await team.closeVote();
  await page.getByRole("link", { name: "Who differed, and why" }).click();
  await expect(page.getByText("Why: Nobody has pledged as many")).toBeVisible();
  await expect(page.getByText(/^Contributor \((Ana|Ben)\)$/)).toBeVisible();

  await team.open("Hand in");
  const downloading = page.waitForEvent("download");
  await team.handIn.click();
  const handedIn = await downloading;
  expect(handedIn.suggestedFilename()).toBe("blue.team.json");
  const work = JSON.parse(await textOf(handedIn));
  const moments = work.moments.map(({ moment }: { moment: string }) => moment);
  expect(moments).toEqual(["start", "ambush", "pledge", "first-vote"]);
  await expect(page.getByText("Nothing has changed since.")).toBeVisible();

  await team.type(smallCodes.debrief);
  await expect(team.heading("Debrief")).toBeVisible();
  await expect(page.getByRole("table", { name: "That answer beside yours" })).toContainText(
    "7,000",
  );
});
