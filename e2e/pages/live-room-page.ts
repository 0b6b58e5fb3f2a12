import type { Browser, BrowserContext, Locator, Page } from "@playwright/test";
import type { RoomServer } from "../fixtures/room-server";
import { Wizard } from "./wizard";

/** One browser in a room: its own device, watched for what its page's policy forbids. */
export class RoomMember {
  /** What the line above every page says of the room. */
  readonly bar: Locator;
  readonly wizard: Wizard;

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    readonly forbidden: string[],
  ) {
    this.bar = page.getByRole("region", { name: "Live room", exact: true });
    this.wizard = new Wizard(page);
  }

  static async open(browser: Browser, options: object = {}): Promise<RoomMember> {
    const context = await browser.newContext(options);
    const forbidden: string[] = [];
    context.on("console", (message) => {
      if (/content security policy/i.test(message.text())) forbidden.push(message.text());
    });
    context.on("weberror", (error) => forbidden.push(error.error().message));
    return new RoomMember(await context.newPage(), context, forbidden);
  }

  /** Joins by the link that the trainer's terminal shows. */
  async join(server: RoomServer, team: string, name: string): Promise<void> {
    await this.page.goto(`./room.html${server.linkOf(team)}`);
    await this.page.getByRole("textbox", { name: "Your name" }).fill(name);
    await this.page.getByRole("button", { name: "Join the room" }).click();
    await this.live.waitFor();
  }

  /** Opens a room for a new run of a built-in exercise. */
  async openFor(server: RoomServer, exercise: string, minutes: number): Promise<void> {
    await this.page.goto("./room.html#/classroom");
    await this.page
      .getByRole("button", { name: `Run it: ${exercise}, ${minutes} minutes` })
      .click();
    const part = this.page.getByRole("region", { name: "Room of this run" });
    await part.getByRole("textbox", { name: "Address of the room" }).fill(server.address);
    await part.getByRole("textbox", { name: "Code of the trainer" }).fill(server.facilitator);
    await part.getByRole("button", { name: "Open the room for this run" }).click();
    await this.live.waitFor();
  }

  /** That the way to the room is open; whatever its state is called, "Live room" stands before it. */
  get live(): Locator {
    return this.state(/^Live room: Live$/);
  }

  state(text: string | RegExp): Locator {
    return this.bar.getByRole("status").filter({ hasText: text });
  }

  /** Goes to a place of the app without loading the page anew. */
  async go(place: string): Promise<void> {
    await this.page.evaluate((hash) => {
      window.location.hash = hash;
    }, place);
  }

  /** The answer to a question of the step on force. */
  async troops(label: string): Promise<Locator> {
    await this.go("#/wizard/troops");
    return this.wizard.box(label);
  }
}
