import type { Page } from "@playwright/test";
import { smallCodes, smallCopy } from "../fixtures/given-exercise";
import { TeamPage } from "../pages/team-page";
import type { Screen } from "./screen";

const parts = [
  "What to do now",
  "Brief",
  "Forces",
  "Timeline",
  "Roles",
  "Vote",
  "Hand in",
] as const;

/** A team that has sat down, with an inject open. */
export async function beginTeam(page: Page): Promise<void> {
  const team = new TeamPage(page);
  await team.join(await smallCopy(), "Blue", ["Ana", "Ben"]);
  await team.type(smallCodes.ambush);
  await team.slip("Ambush on the river road").waitFor();
}

/** What a team works from. */
export const ofATeam: readonly Screen[] = [
  ...parts.map(
    (part): Screen => ({
      name: `team, ${part}`,
      open: (page) => new TeamPage(page).open(part),
    }),
  ),
  {
    name: "team, taking places",
    open: async (page) => {
      await page.goto("./#/team/join");
      await page.getByRole("textbox", { name: "Name of the team" }).waitFor();
      await page.getByRole("button", { name: "Start", exact: true }).click();
    },
  },
  {
    name: "team, debrief",
    open: async (page) => {
      const team = new TeamPage(page);
      await team.type(smallCodes.debrief);
      await team.heading("Debrief").waitFor();
    },
  },
];
