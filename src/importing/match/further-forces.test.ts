import { describe, expect, it } from "vitest";
import { resolution } from "./cases/sample";
import { readResolution } from "./read-resolution";

const bridging = resolution({
  day: "25 September 2031",
  preamble: ["Acting under Chapter VII of the Charter of the United Nations,"],
  operative: [
    "Approves the establishment in Arcadia, for a period of one year, of the United Nations Mission in Arcadia (MINAR), which shall include a maximum of 300 police and 50 military liaison officers",
    "Authorizes the European Union to deploy, for a period of eight months, an operation of up to 3,700 troops in support of MINAR and decides that this operation may take all necessary measures within its capabilities",
    "Requests the Secretary-General to report on MINAR every three months",
  ],
});
const read = (text: string) =>
  readResolution(text).furtherForces.map(({ name, proposals }) => ({
    name,
    ...Object.fromEntries(proposals.map(({ field, value }) => [field, value])),
  }));

describe("are two forces in one text told apart?", () => {
  it("reads each from its own decisions", () => {
    expect(read(bridging)).toEqual([
      {
        name: "European Union",
        troopCeiling: 3700,
        durationMonths: 8,
        useOfForce: "all_necessary_means",
      },
    ]);
    const { fields, forces } = readResolution(bridging);
    expect(forces.main).toBe("MINAR");
    expect(fields.policeCeiling.value).toBe(300);
    expect(fields.troopCeiling.value).toBeNull();
    expect(fields.durationMonths.value).toBe(12);
  });

  it("reads a regional mission beside the observers of the United Nations", () => {
    const text = resolution({
      operative: [
        "Decides to extend the mandate of UNOMAR for six months and that it shall have up to 160 military observers",
        "Authorizes the member States of the African Union to maintain the deployment of AMAR, with up to 22,126 troops, until 31 October 2032",
      ],
    });
    expect(read(text)).toEqual([
      { name: "AMAR", troopCeiling: 22126, durationMonths: 18, expiryDate: "2032-10-31" },
    ]);
  });

  it("shows the words that it read, each the text's own", () => {
    for (const { passages, proposals } of readResolution(bridging).furtherForces) {
      expect(passages).not.toEqual([]);
      for (const { start, end, quote } of [...passages, ...proposals.flatMap((p) => p.evidence)])
        expect(bridging.slice(start, end)).toBe(quote);
    }
  });

  it("finds none where the text decides on one force, or only speaks of another", () => {
    expect(read(resolution({ operative: ["Decides to extend UNMIAR for six months"] }))).toEqual(
      [],
    );
    expect(
      read(
        resolution({
          operative: [
            "Decides to extend the mandate of UNMIAR for six months",
            "Welcomes the deployment of 3,000 troops of ARMOG",
          ],
        }),
      ),
    ).toEqual([]);
  });
});
