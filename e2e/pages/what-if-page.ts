import type { Locator, Page } from "@playwright/test";

/** The page on which values are tried on a scratch copy of the open design. */
export class WhatIfPage {
  readonly main: Locator;
  /** Where the copy stands, as it is seen. */
  readonly standing: Locator;
  readonly history: Locator;
  readonly undo: Locator;
  readonly keep: Locator;
  readonly take: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole("main");
    this.standing = this.main.getByRole("region", { name: "Where the copy stands" });
    this.history = this.main.getByRole("list").filter({ hasText: "The copy stands here" });
    this.undo = this.main.getByRole("button", { name: "Undo the last try" });
    this.keep = this.main.getByRole("button", { name: "Keep as a new option" });
    this.take = this.main.getByRole("button", { name: "Take into the open design" });
  }

  async open(): Promise<void> {
    await this.page.goto("./#/options/what-if");
    await this.slider("Troop ceiling").waitFor();
  }

  slider(field: string): Locator {
    return this.main.getByRole("slider", { name: `${field}, slider` });
  }

  /** What is read out once the copy rests. */
  get told(): Locator {
    return this.standing.getByRole("status");
  }

  /** A check of the copy by its title. */
  check(title: string): Locator {
    return this.main
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("heading", { name: title, level: 4, exact: true }) });
  }

  async openHistory(): Promise<void> {
    await this.main
      .locator("summary")
      .filter({ hasText: /^History/ })
      .click();
  }
}
