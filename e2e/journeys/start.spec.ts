import { expect, test } from "../fixtures/walk";

test("does the start page open, without fetching anything from elsewhere or failing?", async ({
  page,
}) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

/** Notes each table of numbers and dates that the page asks the browser for. Runs in the page. */
function noteTables() {
  const asked: string[] = [];
  Object.assign(window, { askedTables: asked });
  for (const name of ["NumberFormat", "DateTimeFormat", "PluralRules", "ListFormat"] as const) {
    const noted = new Proxy<object>(Intl[name], {
      construct(target, options) {
        asked.push(`new ${name}`);
        return Reflect.construct(target as typeof Intl.NumberFormat, options);
      },
      get(target, key) {
        if (key === "supportedLocalesOf") asked.push(`${name}.supportedLocalesOf`);
        return Reflect.get(target, key);
      },
    });
    Object.defineProperty(Intl, name, { value: noted });
  }
}

test("does the first page come without the tables of numbers, which are slow to come on a small machine?", async ({
  page,
}) => {
  await page.addInitScript(noteTables);
  await page.goto("./");
  await expect(page.getByRole("button", { name: "Begin a new design" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Start from a real mandate" })).toBeAttached();
  expect(await page.evaluate(() => Reflect.get(window, "askedTables"))).toEqual([]);
});
