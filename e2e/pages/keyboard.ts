import { expect, type Locator, type Page } from "@playwright/test";
import { focusNow } from "./focus-in-sight";

/** More stops than any page has between two things that a reader goes to one after the other. */
const mostStops = 200;

/** Somebody who has no pointer. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** Goes with the tab key to what is named; every stop on the way has to show that it is one. */
  async goTo(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    for (let stop = 0; stop < mostStops; stop += 1) {
      await this.page.keyboard.press(key);
      await this.expectVisibleFocus();
      if (await isFocused(target)) return;
    }
    throw new Error(`${mostStops} stops of ${key} do not lead to ${target}`);
  }

  /** Goes to what is named and acts on it with the enter key. */
  async act(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await this.goTo(target, key);
    await this.page.keyboard.press("Enter");
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce(
      (before, key) => before.then(() => this.page.keyboard.press(key)),
      Promise.resolve(),
    );
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Expects the focus on something with a ring, within the window and with nothing over it. */
  async expectVisibleFocus(): Promise<void> {
    await expect.poll(() => this.page.evaluate(focusNow)).toMatch(/^in sight: /);
  }
}

const isFocused = (target: Locator) =>
  target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
