import type { Locator, Page } from "@playwright/test";

/** The page on which the tasks are laid out, moved and tried without. */
export class TasksPage {
  readonly main: Locator;
  /** What was done last. */
  readonly said: Locator;
  /** What is tried, and what it would change. */
  readonly pruning: Locator;
  readonly apply: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole("main");
    this.said = this.main.getByRole("status").first();
    this.pruning = this.main.getByRole("region", { name: "Try pruning" });
    this.apply = this.pruning.getByRole("button", { name: /^Make / });
  }

  async open(): Promise<void> {
    await this.page.goto("./#/tasks");
    await this.column("From the start").waitFor();
    await this.main.getByRole("heading", { name: "How many tasks real mandates list" }).waitFor();
  }

  /** A column of the board by its phase or tier; how many tasks it has stands behind. */
  column(name: string): Locator {
    return this.main.getByRole("region", { name: new RegExp(`^${name}`) });
  }

  /** A task's card in a column. */
  card(column: string, task: string): Locator {
    return this.column(column)
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("heading", { name: task, exact: true }) });
  }

  /** What lifts a task. */
  handle(task: string): Locator {
    return this.main.getByRole("button", { name: `Drag ${task}`, exact: true });
  }

  try(task: string): Locator {
    return this.main.getByRole("button", { name: `Try without ${task}`, exact: true });
  }
}
