import type { Locator, Page } from "@playwright/test";

/** The record of operations: the list with the nearest to the design, and a page for each. */
export class OperationsPage {
  readonly heading: Locator;
  /** How many operations were found. */
  readonly found: Locator;
  readonly rows: Locator;
  readonly nearest: Locator;
  readonly figures: Locator;

  constructor(readonly page: Page) {
    const main = page.getByRole("main");
    this.heading = main.getByRole("heading", { level: 1 });
    this.found = main.getByRole("status").filter({ hasText: /^(No operation|\d+ operations?) of/ });
    this.rows = main.getByRole("table", { name: "Operations on record" }).locator("tbody tr");
    this.nearest = main.getByRole("region", { name: "Nearest to the open design" });
    this.figures = main.getByRole("table", { name: /figure by figure$/ }).locator("tbody tr");
  }

  /** Opens a place such as "?type=hybrid" or "/unmiss". */
  async open(place = ""): Promise<void> {
    await this.page.goto(`./#/precedents/operations${place}`);
    await this.heading.waitFor();
  }

  /** One of the choices that narrow the list, such as "Host country". */
  filter(name: string): Locator {
    return this.page.getByRole("combobox", { name, exact: true });
  }

  /** A figure of the operation that is open, by its name. */
  figure(name: string): Locator {
    return this.figures.filter({ hasText: name });
  }
}
