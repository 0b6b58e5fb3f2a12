import { expect, test } from "../fixtures/walk";
import { DraftPage } from "../pages/draft-page";

test("can a draft be opened, edited and taken as Word by keyboard alone?", async ({
  page,
  start,
  frame,
  keyboard,
}) => {
  test.setTimeout(120_000);
  const draft = new DraftPage(page);
  await start.open();
  await keyboard.act(start.example);
  await expect(frame.heading).toHaveText("Assessment");
  await keyboard.act(page.getByRole("link", { name: "Draft the text" }), "Shift+Tab");
  await expect(frame.heading).toHaveText("Draft the text");
  const ceiling = draft.clause("military personnel");
  await keyboard.act(ceiling.getByRole("button", { expanded: false }));
  await keyboard.act(draft.act("Edit the words"));
  await expect(draft.details.getByRole("textbox")).toBeFocused();
  await keyboard.press("Control+a");
  await keyboard.type("Decides that the Mission shall have up to 9,000 soldiers");
  await expect(draft.clause("9,000 soldiers")).toContainText("Your words");
  await keyboard.goTo(draft.downloadWord, "Shift+Tab");
  const saving = page.waitForEvent("download");
  await keyboard.press("Enter");
  expect((await saving).suggestedFilename()).toMatch(/\.draft\.docx$/);
  await keyboard.expectVisibleFocus();
});
