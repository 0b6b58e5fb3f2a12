import type { Locator, Page } from "@playwright/test";

/** The page that works out the troops that the tasks take. */
export class SizingPage {
  readonly main: Locator;
  /** The sums and how the design stands to them, read out as they change. */
  readonly result: Locator;
  /** Each sector with its bars and its row. */
  readonly sectors: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole("main");
    this.result = this.main.getByRole("status");
    this.sectors = this.main.getByRole("region", { name: "Sector by sector" });
  }

  async open(): Promise<void> {
    await this.page.goto("./#/means/sizing");
    await this.result.waitFor();
  }

  /** Opens a group of figures, or those of one sector, or the working. */
  async unfold(name: string): Promise<void> {
    await this.main.getByText(name, { exact: true }).and(this.page.locator("summary > *")).click();
  }

  /** The box of a figure by how its name begins, before the unit; once its group is open. */
  figure(name: string): Locator {
    return this.main.getByRole("textbox", { name: new RegExp(`^${name}`) });
  }
}
