import type { Locator, Page } from "@playwright/test";

/** The page that says what the open design commits, in people, months and money. */
export class CostPage {
  readonly main: Locator;
  /** What the whole mandate commits, in a sentence. */
  readonly commits: Locator;
  readonly deployment: Locator;
  readonly yearly: Locator;
  readonly money: Locator;
  readonly perUniformed: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole("main");
    this.commits = this.main.getByText(/^From .* the mandate commits/);
    this.deployment = this.main.getByRole("region", { name: "Deployment by month" });
    this.yearly = this.main.getByRole("region", { name: "What it costs" });
    this.money = this.main.getByRole("region", { name: "Beside your estimate and the money" });
    this.perUniformed = this.yearly.getByRole("textbox", {
      name: "What a person in uniform costs a year",
    });
  }

  async open(): Promise<void> {
    await this.page.goto("./#/means/cost");
    await this.main.getByRole("heading", { level: 1, name: "Cost and time" }).waitFor();
  }
}
