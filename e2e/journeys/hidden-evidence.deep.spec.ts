import { everyAddress, goToAddress } from "../fixtures/every-address";
import { teamsFile, tellsOfChecks, tellsOfEvidence, unfold } from "../fixtures/hidden-evidence";
import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";

/** Pages that say what the words of a verdict mean: those words alone may stand there. */
const explaining: readonly string[] = ["/glossary", "/guide"];

test("does no page of the app tell a team of checks or evidence before the debrief?", async ({
  page,
  start,
}) => {
  test.setTimeout(600_000);
  await start.open();
  await start.openFile(teamsFile());
  // The first page says what the app promises of checks at large, and shows no design.
  const others = everyAddress.filter((address) => address !== "/");
  for (const address of [...others, "/vote/ballot", "/vote/result"]) {
    await test.step(address, async () => {
      await goToAddress(page, address);
      await page.waitForLoadState("networkidle");
      await unfold(page);
      const told = explaining.includes(address) ? tellsOfChecks(page) : tellsOfEvidence(page);
      expect.soft(await told, address).toEqual([]);
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
