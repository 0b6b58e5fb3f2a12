import { EvidenceRoom } from "../pages/evidence-room";
import { type Step, steps, Wizard } from "../pages/wizard";
import type { Screen } from "./screen";

const step = (id: Step): Screen => ({
  name: `wizard, ${steps[id]}`,
  open: async (page) => {
    const wizard = new Wizard(page);
    await wizard.open(id);
    await wizard.panels.getByRole("heading", { name: "Checks" }).waitFor();
  },
});

const room = (name: string, place: string): Screen => ({
  name: `evidence, ${name}`,
  open: (page) => new EvidenceRoom(page).open(place),
});

/** The questions, with the answers of the finished example. */
export const ofTheWizard: readonly Screen[] = (Object.keys(steps) as Step[]).map(step);

/** What the evidence says. */
export const ofTheEvidence: readonly Screen[] = [
  room("factors", ""),
  room("one factor", "/factor/troop-quantity"),
  room("map", "/map"),
  room("published points", "/points"),
  room("checks", "/checks"),
  room("one check", "/checks/there-in-time"),
  room("sources", "/sources"),
  {
    name: "accessibility",
    open: async (page) => {
      await page.goto("./#/accessibility");
      await page.getByRole("heading", { name: "What is missing" }).waitFor();
    },
  },
];
