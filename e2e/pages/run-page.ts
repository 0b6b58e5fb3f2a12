import type { Locator, Page } from "@playwright/test";

/** The trainer's screen while an exercise is run, with the wall that it opens. */
export class RunPage {
  /** Start, Pause or Go on, whichever it is now. */
  readonly turn: Locator;
  readonly time: Locator;
  /** What the trainer was last told of. */
  readonly told: Locator;
  /** Whether injects are released by the clock. */
  readonly onTime: Locator;

  constructor(readonly page: Page) {
    const clock = page.getByRole("region", { name: "Clock" });
    this.turn = clock.getByRole("button", { name: /^(Start|Pause|Go on)$/ });
    this.time = clock.getByRole("timer");
    this.onTime = page.getByRole("checkbox", { name: "Release injects on time" });
    this.told = page.getByRole("status").filter({ hasText: /^At / });
  }

  /** Begins a run of a built-in exercise in the cut of so many minutes. */
  async begin(exercise: string, minutes: number): Promise<void> {
    await this.page.goto("./#/classroom");
    await this.page
      .getByRole("button", { name: `Run it: ${exercise}, ${minutes} minutes` })
      .click();
    await this.turn.waitFor();
  }

  /** One inject with all that the trainer has about it. */
  inject(title: string): Locator {
    return this.page
      .getByRole("region", { name: "Injects" })
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("heading", { level: 3, name: title }) });
  }

  async release(title: string): Promise<void> {
    await this.page.getByRole("button", { name: `Release “${title}”` }).click();
  }

  /** The wall in the place of the trainer's screen. */
  async showWallHere(): Promise<Wall> {
    await this.page.getByRole("link", { name: "Show it in this window" }).click();
    await this.page.getByRole("button", { name: "Full screen" }).waitFor();
    return new Wall(this.page);
  }

  /** The wall in its second window. */
  async openWall(): Promise<Wall> {
    const opening = this.page.waitForEvent("popup");
    await this.page.getByRole("button", { name: /second window/ }).click();
    return new Wall(await opening);
  }
}

/** What the room sees. */
export class Wall {
  readonly time: Locator;

  constructor(readonly page: Page) {
    this.time = page.getByRole("timer");
  }

  sheet(title: string): Locator {
    return this.page.getByRole("heading", { level: 2, name: title });
  }
}
