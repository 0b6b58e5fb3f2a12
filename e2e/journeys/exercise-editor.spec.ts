import { readFile } from "node:fs/promises";
import { expect, test } from "../fixtures/walk";
import { ExerciseEditor } from "../pages/exercise-editor";

test("is an exercise made in the app kept as it is typed, mended where it does not fit, and saved as one file?", async ({
  page,
}) => {
  const editor = new ExerciseEditor(page);
  await editor.openNew();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await editor.field("Title").fill("<b>The ford</b> at Lume");
  await expect(editor.kept).toBeVisible();
  await expect(editor.main).toContainText("<b>The ford</b> at Lume");

  await editor.openPart("Injects");
  await editor.add("an inject");
  await expect(editor.field("Title")).toBeFocused();
  await editor.field("Title").fill("The ford is closed");
  await expect(editor.list("Injects").getByRole("listitem")).toContainText("The ford is closed");
  await expect(editor.main).toContainText("3 things do not fit together");

  await editor.openPart("Cuts");
  await editor.list("Cuts").getByText("60 minutes").first().click();
  await editor.add("an inject to this cut");
  const played = editor.list("Injects that are played");
  await expect(played).toContainText("is not in the exercise any more");
  await played.getByRole("combobox", { name: "Inject" }).selectOption("The ford is closed");
  await expect(played).not.toContainText("is not in the exercise any more");

  await editor.openPart("Map");
  await editor.main.getByRole("button", { name: "Begin a map" }).click();
  await editor.add("a sign");
  const points = editor.field("Points on the map");
  await points.fill("120 80, 140");
  await expect(editor.main).toContainText("“140” is no point.");
  await points.fill("120 80");
  await expect(editor.main).not.toContainText("is no point");
  await editor.undo.click();
  await expect(points).toHaveValue("200 200");

  await expect(editor.kept).toBeVisible();
  await page.reload();
  await editor.openPart("Injects");
  await expect(editor.list("Injects")).toContainText("The ford is closed");
  const saving = page.waitForEvent("download");
  await editor.main.getByRole("button", { name: "Save as a file" }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe("b-the-ford-b-at-lume.exercise.json");
  const saved = JSON.parse(await readFile(await file.path(), "utf8"));
  expect(saved).toMatchObject({ kind: "exercise", title: "<b>The ford</b> at Lume" });
  expect(saved.cuts[0].injects).toEqual([{ inject: saved.injects[0].id, minute: 30 }]);
});
