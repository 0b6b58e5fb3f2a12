import * as z from "zod/mini";
import records from "../data/2026.1/clauses.json";
import { type IndexedText, indexedTextSchema } from "./schema";

/** The texts of the index, oldest first. Throws when the shipped file breaks the schema. */
export const indexedTexts: readonly IndexedText[] = z.array(indexedTextSchema).parse(records);
