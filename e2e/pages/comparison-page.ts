import type { Locator, Page } from "@playwright/test";

/** The page that holds options of a project side by side. */
export class ComparisonPage {
  readonly main: Locator;
  /** How much differs, as it is said aloud. */
  readonly standing: Locator;
  readonly picked: Locator;
  readonly base: Locator;
  readonly choices: Locator;
  readonly checks: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole("main");
    this.standing = this.main.getByRole("status").filter({ hasText: "side by side" });
    this.picked = this.main.getByRole("group", { name: "Options to compare" });
    this.base = this.main.getByRole("radiogroup", { name: "Hold the others against" });
    this.choices = this.main.getByRole("region", { name: "Choices", exact: true });
    this.checks = this.main.getByRole("region", { name: "Checks", exact: true });
  }

  async open(): Promise<void> {
    await this.page.goto("./#/options/compare");
    await this.standing.waitFor();
  }

  /** What is said in short of one option. */
  option(title: string): Locator {
    return this.main
      .getByRole("region", { name: "In short" })
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("heading", { name: title, level: 3, exact: true }) });
  }

  /** The line of a question, by its name. */
  choice(name: string): Locator {
    return this.line(this.choices, name);
  }

  /** The line of a check, by its name. */
  check(name: string): Locator {
    return this.line(this.checks, name);
  }

  private line(part: Locator, name: string): Locator {
    const head = this.page.getByRole("rowheader");
    return part
      .getByRole("row")
      .filter({ has: head.getByRole("link", { name, exact: true }).first() });
  }
}
