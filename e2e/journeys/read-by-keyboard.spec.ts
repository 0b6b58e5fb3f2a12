import { arcadia } from "../fixtures/given-texts";
import { expect, test } from "../fixtures/walk";

test("can a text be read, decided on and made a design of by keyboard alone?", async ({
  page,
  frame,
  keyboard,
  reader,
}) => {
  test.setTimeout(180_000);
  await reader.open();
  await keyboard.goTo(reader.words);
  await page.keyboard.insertText(arcadia);
  await keyboard.act(reader.read);
  await expect(page.getByRole("heading", { name: "Resolution 9999 (2031)" })).toBeFocused();
  await keyboard.act(reader.acceptCertain);
  await keyboard.act(page.getByRole("dialog").getByRole("button", { name: /^Accept these/ }));
  await expect(reader.counts).not.toContainText("None accepted");
  await expect(reader.noneCertain).toBeFocused();
  await keyboard.act(reader.act("Accept", "Task 1"));
  await expect(reader.row("Task 1")).toContainText("Accepted");
  await keyboard.press("Control+z");
  await expect(reader.row("Task 1")).toContainText("Undecided");
  await keyboard.act(reader.act("Show in the text", "Troop ceiling"));
  await expect(reader.note(/^Troop ceiling/)).toBeFocused();
  await keyboard.press("Enter");
  await expect(reader.row("Troop ceiling").getByRole("heading", { level: 4 })).toBeFocused();
  await keyboard.act(reader.act("Change", "Troop ceiling"));
  await expect(reader.row("Troop ceiling").getByRole("textbox")).toBeFocused();
  await keyboard.press("Control+a");
  await keyboard.type("8500");
  await keyboard.press("Enter");
  await expect(reader.row("Troop ceiling")).toContainText("8,500 people");
  await keyboard.expectVisibleFocus();
  await keyboard.act(reader.newDesign);
  await expect(frame.name).toHaveValue("Resolution 9999 (2031)");
});
