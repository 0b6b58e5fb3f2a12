import { expect, it } from "vitest";
import { blankDesign } from "../domain/design";
import { withValue } from "../domain/edit";
import { currentEvidence } from "../evidence/current";
import { precedents } from "../precedents/current";
import { beginWith } from "./begin-with";
import { evaluate } from "./evaluate";

const blank = blankDesign("d", "D");
const first = (design: typeof blank) =>
  beginWith(design, evaluate(design, { evidence: currentEvidence, precedents }));

it("does an empty design begin with what it is, then with what is decided?", () => {
  expect(first(blank)).toBe("operation.type");
  const typed = withValue(blank, "operation.type", "un-peacekeeping");
  expect(first(typed)).toBe("operation.decision");
});

it("does it go on with the field that most checks wait for?", () => {
  const typed = withValue(blank, "operation.type", "un-peacekeeping");
  const design = withValue(typed, "operation.decision", "new");
  const { notStated } = evaluate(design, { evidence: currentEvidence, precedents });
  const most = Math.max(...notStated.map(({ checks }) => checks.length));
  const waiting = notStated.find(({ path }) => path === first(design));
  expect(waiting?.checks).toHaveLength(most);
});

it("does it fall silent once a check is judged?", () => {
  const typed = withValue(blank, "operation.type", "un-peacekeeping");
  const decided = withValue(typed, "operation.decision", "new");
  const money = withValue(decided, "commitment.budgetUsdMillions", 100);
  expect(first(withValue(money, "commitment.costEstimateUsdMillions", 200))).toBeUndefined();
});
