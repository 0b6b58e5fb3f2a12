import type { Locator, Page } from "@playwright/test";

/** The page that searches the smallest change of the open design. */
export class LeastChangePage {
  readonly main: Locator;
  /** What came of the search. */
  readonly answer: Locator;
  readonly ways: Locator;
  readonly beyond: Locator;
  readonly limits: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole("main");
    this.answer = this.main.getByRole("region", { name: "The answer" });
    this.ways = this.main.getByRole("region", { name: "Ways to do it" });
    this.beyond = this.main.getByRole("region", { name: "Beyond reach" });
    this.limits = this.main.getByRole("region", { name: "What may change" });
  }

  async open(): Promise<void> {
    await this.page.goto("./#/options/least-change");
    await this.answer.getByText(/unmet now/).waitFor();
  }

  /** A way by one of its edits. */
  way(edit: string): Locator {
    return this.ways.locator("ol > li").filter({ hasText: edit });
  }

  /** Opens the answers that serve a factor, and the limit of one of them. */
  async openLimit(group: string, answer: string): Promise<Locator> {
    await this.limits.locator("summary").filter({ hasText: group }).click();
    await this.limits
      .locator("summary")
      .filter({ hasText: `Set a limit ${answer}` })
      .click();
    return this.limits.getByRole("radiogroup", { name: "May a search change it?" });
  }
}
