import type { Locator, Page } from "@playwright/test";

/** What past mandates decided. */
export class PrecedentsPage {
  readonly heading: Locator;
  /** How many clauses were found. */
  readonly found: Locator;
  readonly rows: Locator;

  constructor(readonly page: Page) {
    const main = page.getByRole("main");
    this.heading = main.getByRole("heading", { level: 1 });
    this.found = main.getByRole("status").filter({ hasText: /^(No clause|\d+ clauses?) of \d+/ });
    this.rows = main.locator("tbody").getByRole("row");
  }

  /** Opens a place such as "?task=demining" or "/changes/unmiss". */
  async open(place = ""): Promise<void> {
    await this.page.goto(`./#/precedents${place}`);
    await this.heading.waitFor();
  }

  /** One of the choices that narrow the index, such as "Operation". */
  filter(name: string): Locator {
    return this.page.getByRole("combobox", { name, exact: true });
  }

  async goTo(
    part: "Who was asked what" | "How mandates changed" | "Cases to learn from",
  ): Promise<void> {
    await this.page
      .getByRole("navigation", { name: "Parts of the precedents" })
      .getByRole("link", { name: part })
      .click();
  }
}
