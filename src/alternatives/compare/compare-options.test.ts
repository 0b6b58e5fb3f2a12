import { expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { withValue } from "../../domain/edit";
import { currentEvidence } from "../../evidence/current";
import { precedents } from "../../precedents/current";
import { compareOptions } from "./compare-options";

const records = { evidence: currentEvidence, precedents };
const plain = withValue(blankDesign("a", "A"), "force.troopCeiling", 4000);

it("is one changed answer the only difference?", () => {
  const other = withValue(plain, "force.troopCeiling", 5000);
  const { choices } = compareOptions({ designs: [plain, other], base: 0, records });
  expect(choices.differing.map(({ path }) => path)).toEqual(["force.troopCeiling"]);
});
