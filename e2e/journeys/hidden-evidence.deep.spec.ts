import { everyAddress, goToAddress } from "../fixtures/every-address";
import { teamsFile, tellsOfEvidence, unfold } from "../fixtures/hidden-evidence";
import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";

test("does no page of the app tell a team of checks or evidence before the debrief?", async ({
  page,
  start,
}) => {
  test.setTimeout(600_000);
  await start.open();
  await start.openFile(teamsFile());
  // These say what a check and its words are at large, and show no design.
  const atLarge = ["/", "/glossary", "/guide"];
  const ofDesigns = everyAddress.filter((address) => !atLarge.includes(address));
  for (const address of [...ofDesigns, "/vote/ballot", "/vote/result"]) {
    await test.step(address, async () => {
      await goToAddress(page, address);
      await page.waitForLoadState("networkidle");
      await unfold(page);
      expect.soft(await tellsOfEvidence(page), address).toEqual([]);
    });
  }
  await goToAddress(page, "/draft");
  await page.getByRole("article").getByRole("button", { expanded: false }).nth(3).click();
  await unfold(page);
  expect(await tellsOfEvidence(page), "a clause of the draft").toEqual([]);
  await goToAddress(page, "/assessment");
  await expectAccessible(page);
  await goToAddress(page, "/wizard/troops");
  await expectAccessible(page);
});
