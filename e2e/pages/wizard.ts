import type { Locator, Page } from "@playwright/test";

/** The nine steps and the review, as the overview names them and as addresses do. */
export const steps = {
  operation: "Operation and situation",
  objectives: "Objectives and tasks",
  troops: "Troop levels",
  commitment: "Commitment",
  international: "International support",
  impartiality: "Impartiality",
  information: "Information",
  host: "Host cooperation",
  timing: "Timing",
  review: "Review",
} as const;
export type Step = keyof typeof steps;

/** The page on which a design is made, question by question. */
export class Wizard {
  readonly overview: Locator;
  readonly panels: Locator;
  readonly main: Locator;
  /** The design in one sentence. */
  readonly summary: Locator;

  constructor(readonly page: Page) {
    this.overview = page.getByRole("navigation", { name: "Overview of the steps" });
    this.panels = page.getByRole("complementary", { name: "Evidence and checks" });
    this.main = page.getByRole("main");
    this.summary = this.main.getByRole("paragraph").first();
  }

  async open(step: Step): Promise<void> {
    await this.page.goto(`./#/wizard/${step}`);
    await this.heading(step).waitFor();
  }

  heading(step: Step): Locator {
    return this.main.getByRole("heading", { level: 1, name: new RegExp(`${steps[step]}$`) });
  }

  question(name: string): Locator {
    return this.main.getByRole("region", { name });
  }

  /** A check as it stands beside the questions. */
  check(title: string): Locator {
    return this.panels
      .getByRole("article")
      .filter({ has: this.page.getByRole("heading", { name: title }) });
  }
}
