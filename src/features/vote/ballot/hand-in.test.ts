import { expect, it } from "vitest";
import { ballotFileName } from "./hand-in";

it("is a ballot's file called by the design and by who voted, in any script?", () => {
  expect(ballotFileName("UN operation in X", "A. Rahman")).toBe(
    "un-operation-in-x.a-rahman.ballot.json",
  );
  expect(ballotFileName("阿卡迪亚", "安娜")).toBe("阿卡迪亚.安娜.ballot.json");
  expect(ballotFileName("..", "../../x")).toBe("mandate.x.ballot.json");
});
