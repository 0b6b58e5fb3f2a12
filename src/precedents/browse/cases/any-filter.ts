import * as fc from "fast-check";
import { precedents } from "../../current";
import { organisations } from "../../schema";
import {
  chapterChoices,
  choicesIn,
  type OperationFilter,
  protectionChoices,
  typeChoices,
} from "../operation-filter";
import { sizeBands } from "../size-band";

const choices = choicesIn(precedents);

/** A filter by some of its points, or by none. */
export const anyFilter: fc.Arbitrary<OperationFilter> = fc.record(
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
