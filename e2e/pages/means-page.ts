import type { Locator, Page } from "@playwright/test";

const titles = {
  yardsticks: "Beside other operations",
  sizing: "Troops for the tasks",
  cost: "Cost and time",
  stages: "Pledges and stages",
} as const;
export type MeansPart = keyof typeof titles;

/** What the open design has beside what it sets out to do, in four parts. */
export class MeansPage {
  readonly main: Locator;
  readonly heading: Locator;
  /** The rows of the table of all yardsticks, its head among them. */
  readonly glance: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole("main");
    this.heading = this.main.getByRole("heading", { level: 1 });
    this.glance = this.main
      .getByRole("table", { name: "This design on six yardsticks" })
      .getByRole("row");
  }

  async open(part: MeansPart = "yardsticks"): Promise<void> {
    await this.page.goto(`./#/means/${part}`);
    await this.main.getByRole("heading", { level: 1, name: titles[part] }).waitFor();
  }

  /** Goes to a part by its link at the head of the page. */
  async goTo(part: MeansPart): Promise<void> {
    await this.page
      .getByRole("navigation", { name: "Parts of the means" })
      .getByRole("link", { name: titles[part] })
      .click();
  }

  /** One yardstick with its picture, its words and what stands behind it. */
  yardstick(name: string): Locator {
    return this.main.getByRole("region", { name });
  }
}
