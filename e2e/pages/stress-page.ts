import type { Locator, Page } from "@playwright/test";

/** The page that says what breaks the open design. */
export class StressPage {
  readonly main: Locator;
  /** What breaks, by what least. */
  readonly answer: Locator;
  readonly mends: Locator;
  /** Where the working out stands. */
  readonly done: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole("main");
    this.answer = this.main.getByRole("region", { name: "What breaks, and by what least" });
    this.mends = this.main.getByRole("region", { name: "The smallest changes that mend most" });
    this.done = this.main.getByText(/^Worked out: /);
  }

  async open(): Promise<void> {
    await this.page.goto("./#/stress");
    await this.done.waitFor();
  }

  /** A way to break something, by its sentence; with why. */
  set(sentence: string): Locator {
    return this.answer.getByRole("listitem").filter({ hasText: sentence });
  }

  /** A shock by its name, with its levels and the way to change them. */
  shock(name: string): Locator {
    return this.main
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("heading", { name, level: 3, exact: true }) });
  }

  /** Opens the way to change a shock. */
  async change(name: string): Promise<Locator> {
    const shock = this.shock(name);
    await shock
      .locator("summary")
      .filter({ hasText: /^Change/ })
      .click();
    return shock;
  }

  /** A change of the design that would mend something, by its name. */
  mend(name: string): Locator {
    return this.mends.getByRole("button", { name: `${name}: Make this change` });
  }
}
