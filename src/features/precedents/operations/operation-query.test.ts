import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chapterChoices,
  choicesIn,
  type OperationFilter,
  protectionChoices,
  typeChoices,
} from "../../../precedents/browse/operation-filter";
import { sizeBands } from "../../../precedents/browse/size-band";
import { precedents } from "../../../precedents/current";
import { organisations } from "../../../precedents/schema";
import { operationFilterFrom, operationQuery } from "./operation-query";

const choices = choicesIn(precedents);
const anyFilter: fc.Arbitrary<OperationFilter> = fc.record(
  {
    type: fc.constantFrom(...typeChoices),
    organisation: fc.constantFrom(...organisations),
    host: fc.constantFrom(...choices.hosts),
    decade: fc.constantFrom(...choices.decades),
    chapter: fc.constantFrom(...chapterChoices),
    protection: fc.constantFrom(...protectionChoices),
    size: fc.constantFrom(...sizeBands),
  },
  { requiredKeys: [] },
);

describe("is the filter carried by an address?", () => {
  it("comes back from it unchanged", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(operationFilterFrom(operationQuery(filter))).toEqual(filter);
      }),
    );
  });

  it("narrows nothing by what it does not know", () => {
    expect(operationFilterFrom("type=army&decade=soon&size=big&organisation=UN&host=")).toEqual({});
    expect(operationFilterFrom("decade=1995")).toEqual({});
    expect(operationQuery({})).toBe("");
  });
});
