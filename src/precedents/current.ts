import records from "./data/2026.1/precedents.json";
import { type Precedent, precedentsSchema } from "./schema";

/** The version of the record that the product ships with: year, then issue. */
export const precedentsVersion = "2026.1";

/** Every operation on record, in the order of the file. Throws when the shipped file breaks the schema. */
export const precedents: readonly Precedent[] = precedentsSchema.parse(records);
