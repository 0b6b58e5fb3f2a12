import { killWhileTyping } from "../fixtures/killed-page";
import { test } from "../fixtures/walk";

test("is nothing lost that was called saved when the page is killed in the middle of typing?", async ({
  context,
}) => {
  await killWhileTyping(context, 3);
});
