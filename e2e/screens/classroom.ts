import { ExerciseEditor } from "../pages/exercise-editor";
import { KitPage } from "../pages/kit-page";
import type { Screen } from "./screen";

const editorPart = (part: string): Screen => ({
  name: `exercise editor, ${part}`,
  open: async (page) => {
    const editor = new ExerciseEditor(page);
    await editor.openPart(part);
    const add = editor.main.getByRole("button", { name: /^(Add|Begin) / });
    await add.last().click();
  },
});

/** What a trainer who makes an exercise goes through. */
export const ofTheEditor: readonly Screen[] = [
  { name: "exercise editor, new", open: (page) => new ExerciseEditor(page).openNew() },
  ...["Map", "Injects", "Cuts", "Debrief"].map(editorPart),
];

/** What a trainer looks at before the day. */
export const ofTheKit: readonly Screen[] = [
  {
    name: "facilitator's kit, with the script open",
    open: async (page) => {
      const kit = new KitPage(page);
      await kit.open();
      await kit.plan.getByText("What you say and do").first().click();
    },
  },
];
