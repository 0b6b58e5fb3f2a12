import { expect, it } from "vitest";
import { fieldCatalogue } from "../domain/field-catalogue";
import { placeAt } from "../features/wizard/place";
import { fieldAddress } from "./field-address";

it("does the address of every field that a question asks open that field in the wizard?", () => {
  for (const { path } of fieldCatalogue) {
    expect(placeAt(fieldAddress(path, "row-1").slice(1)).field).toEqual({ path, row: "row-1" });
  }
});
