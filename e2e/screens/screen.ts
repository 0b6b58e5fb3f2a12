import type { Page } from "@playwright/test";

/** A screen of the app and the way to it. */
export interface Screen {
  name: string;
  /** Resolves once all that belongs to the screen is on it. */
  open: (page: Page) => Promise<void>;
}
