import { expect, test } from "../fixtures/walk";

test.use({ viewport: { width: 320, height: 640 } });

test("does no page scroll sideways on the narrowest screen?", async ({ page, start, frame }) => {
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await start.open();
  expect(await overflow()).toBe(0);
  await start.example.click();
  await expect(page.getByText("34 findings for")).toBeVisible();
  await page.getByText("See the place among comparable operations").click();
  await page.getByText("The 8 checks of this factor").first().click();
  expect(await overflow()).toBe(0);
  for (const name of ["Wizard", "Report"] as const) {
    await frame.goTo(name);
    await expect(frame.heading).toBeFocused();
    expect(await overflow(), name).toBe(0);
  }
});
