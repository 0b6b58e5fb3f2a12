import { killWhileTyping } from "../fixtures/killed-page";
import { test } from "../fixtures/walk";

test("is nothing lost that was called saved when the page is killed at 50 moments?", async ({
  context,
}) => {
  test.setTimeout(900_000);
  await killWhileTyping(context, 50);
});
