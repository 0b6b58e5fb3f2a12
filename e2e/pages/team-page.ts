import type { Locator, Page } from "@playwright/test";
import type { GivenFile } from "./start-page";

const parts = {
  "What to do now": "",
  Brief: "/brief",
  Map: "/map",
  Forces: "/forces",
  Timeline: "/timeline",
  Roles: "/roles",
  Injects: "/injects",
  Vote: "/vote",
  "Hand in": "/hand-in",
  Debrief: "/debrief",
} as const;

/** The page of a team in an exercise. */
export class TeamPage {
  readonly code: Locator;
  readonly handIn: Locator;

  constructor(readonly page: Page) {
    this.code = page.getByRole("textbox", { name: "Code of the trainer" });
    this.handIn = page.getByRole("button", { name: /^Hand in (again )?\(file\)$/ });
  }

  /** Opens the file that the trainer gave and sits down as a team of these people. */
  async join(file: GivenFile, team: string, people: readonly string[]): Promise<void> {
    await this.page.goto("./#/team/join");
    const picking = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: "Open the file you were given" }).click();
    await (await picking).setFiles(file);
    await this.page.getByRole("textbox", { name: "Name of the team" }).fill(team);
    await this.page.getByRole("textbox", { name: "Who is here" }).fill(people.join("\n"));
    await this.page.getByRole("button", { name: "Deal the roles by lot" }).click();
    await this.page.getByRole("button", { name: "Start", exact: true }).click();
    await this.heading("What to do now").waitFor();
  }

  heading(part: keyof typeof parts): Locator {
    return this.page.getByRole("heading", { level: 1, name: part });
  }

  async open(part: keyof typeof parts): Promise<void> {
    await this.page.goto(`./#/team${parts[part]}`);
    await this.heading(part).waitFor();
  }

  /** Types a code among the injects. */
  async type(code: string): Promise<void> {
    await this.open("Injects");
    await this.code.fill(code);
    await this.code.press("Enter");
  }

  /** An inject that was opened. */
  slip(title: string): Locator {
    return this.page.getByRole("article", { name: title });
  }

  /** Opens a vote on the choices that the exercise is about. */
  async openVote(): Promise<void> {
    await this.open("Vote");
    await this.page.getByRole("button", { name: "Open the vote" }).click();
    await this.page.getByRole("heading", { name: "The vote is open" }).waitFor();
  }

  /** Whoever holds a seat takes a position on the first choice and hands the ballot in. */
  async vote(seat: RegExp, position: "Support" | "Oppose", why: string): Promise<void> {
    await this.page.getByRole("button", { name: seat }).click();
    await this.page.getByRole("radio", { name: position, exact: true }).check();
    await this.page.getByRole("textbox", { name: "Why" }).fill(why);
    await this.page.getByRole("button", { name: "Hand in the ballot", exact: true }).click();
    await this.heading("Vote").waitFor();
  }

  async closeVote(): Promise<void> {
    const close = this.page.getByRole("button", { name: "Close the vote" });
    await close.click();
    await this.page.getByRole("dialog").getByRole("button", { name: "Close the vote" }).click();
    await this.page.getByRole("heading", { name: "The vote is closed" }).waitFor();
  }
}
