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

  /** Goes on to the step after the present one. */
  async goOn(to: Step): Promise<void> {
    await this.main.getByRole("link", { name: `Next: ${steps[to]}` }).click();
    await this.heading(to).waitFor();
  }

  heading(step: Step): Locator {
    return this.main.getByRole("heading", { level: 1, name: new RegExp(`${steps[step]}$`) });
  }

  /** Chooses one answer of a field, by their names. */
  async choose(field: string, answer: string): Promise<void> {
    await this.main
      .getByRole("radiogroup", { name: field, exact: true })
      .getByRole("radio", { name: answer, exact: true })
      .check();
  }

  /** Ticks answers of a field of which several may be chosen. */
  async tick(field: string, ...answers: string[]): Promise<void> {
    const group = this.main.getByRole("group", { name: field, exact: true });
    for (const name of answers) await group.getByRole("checkbox", { name, exact: true }).check();
  }

  /** Types into a field whose name begins so. */
  async write(field: string, text: string): Promise<void> {
    await this.box(field).fill(text);
  }

  box(field: string): Locator {
    return this.main.getByRole("textbox", { name: new RegExp(`^${field}`) });
  }

  /** A row of a list, by the beginning of its title: "Sector 1". */
  row(title: string): Locator {
    const heading = this.page.getByRole("heading", { level: 3, name: new RegExp(`^${title}`) });
    return this.main.getByRole("listitem").filter({ has: heading });
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
