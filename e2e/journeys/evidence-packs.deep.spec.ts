import { badPacks } from "../fixtures/given-packs";
import { expect, test } from "../fixtures/walk";

test("is every pack that cannot be used refused with its place named, the evidence staying?", async ({
  room,
}) => {
  await room.open();
  const shipped = await room.edition.textContent();
  expect(shipped).toContain("version 2026.1.");
  for (const { file, says } of badPacks) {
    await room.openPack(file);
    await expect(room.dialog.getByText(says)).toBeVisible();
    await room.dialog.getByRole("button", { name: "Close" }).last().click();
    await expect(room.edition).toHaveText(shipped ?? "");
  }
});
