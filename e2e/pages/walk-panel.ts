import type { Locator, Page } from "@playwright/test";

/** The words that lead through the example, beside the page that they speak of. */
export class WalkPanel {
  readonly panel: Locator;
  readonly heading: Locator;
  readonly next: Locator;
  /** What the words speak of just now. */
  readonly marked: Locator;

  constructor(readonly page: Page) {
    this.panel = page.getByRole("complementary").filter({ hasText: /Walk through the example: / });
    this.heading = this.panel.getByRole("heading", { level: 2 });
    this.next = this.panel.getByRole("button", { name: "Next" });
    this.marked = page.locator("[data-walked]");
  }
}
