import type { Locator, Page } from "@playwright/test";

/** The page that looks for other options of the open design. */
export class ExplorerPage {
  readonly main: Locator;
  readonly most: Locator;
  readonly seed: Locator;
  readonly start: Locator;
  readonly stop: Locator;
  /** What was found, and how much of what there is was looked at. */
  readonly found: Locator;
  /** Each option in its row. */
  readonly rows: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole("main");
    this.most = this.main.getByRole("textbox", { name: "Most combinations to assess" });
    this.seed = this.main.getByRole("textbox", { name: "Seed" });
    this.start = this.main.getByRole("button", { name: /^Look (for options|again)$/ });
    this.stop = this.main.getByRole("button", { name: "Stop and keep what was found" });
    this.found = this.main.getByText(/none of which sets another aside\./);
    this.rows = this.main
      .getByRole("table", { name: "Options that no other sets aside" })
      .locator("tbody tr");
  }

  async open(): Promise<void> {
    await this.page.goto("./#/options/explorer");
    await this.start.waitFor();
  }

  /** Looks for options among no more than so many combinations. */
  async look(most: string): Promise<void> {
    await this.most.fill(most);
    await this.start.click();
    await this.found.waitFor();
  }

  /** An option beside the design as it is. */
  beside(option: string): Locator {
    return this.main.getByRole("region", { name: `${option} beside the design as it is` });
  }
}
