import { afterEach, expect, it } from "vitest";
import { currentEvidence } from "../evidence/current";
import { takeEvidence, takeShippedEvidence } from "./evidence-in-use";
import { loadRecords, loadShippedRecords } from "./records";

afterEach(takeShippedEvidence);

const other = { ...currentEvidence, version: "2027.1" };

it("do checks read the loaded base, with the precedents as before?", async () => {
  takeEvidence({ fileName: "mine.json", base: other });
  const records = await loadRecords();
  expect(records.evidence.version).toBe("2027.1");
  expect(records.precedents).toBe((await loadShippedRecords()).precedents);
});

it("are the records the same object for the same base, so that nothing is worked out twice?", async () => {
  takeEvidence({ fileName: "mine.json", base: other });
  expect(await loadRecords()).toBe(await loadRecords());
});

it("is there a way back to the shipped base?", async () => {
  takeEvidence({ fileName: "mine.json", base: other });
  takeShippedEvidence();
  expect((await loadRecords()).evidence).toBe(currentEvidence);
});
