import type { SizedSector } from "../../../planning/sizing/sized-sector";
import {
  needInWords,
  rangeInWords,
  sectorName,
  standingInWords,
} from "../../../report/model/sizing-in-words";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import styles from "../means.module.css";
import { SectorBars } from "./sector-bars";
import type { ShownSizing } from "./shown-sizing";
import own from "./sizing.module.css";

/** Each sector: what it needs beside what is planned for it, and what of the plan can be expected. */
export function SectorsSection({ design, sizing }: ShownSizing) {
  const words = useWords();
  const { sectors } = sizing;
  const silent = words.say("fields.not-stated");
  const name = ({ sector }: SizedSector) => sectorName(words, design, sectors, sector.id);
  const needed = ({ troops, isPartial }: SizedSector) => needInWords(words, troops, isPartial);
  const isTold = sectors.some(
    ({ troops, police, planned }) => troops.high > 0 || police.high > 0 || planned,
  );
  if (!isTold) return null;
  const police = sectors.filter(({ plannedPolice }) => plannedPolice);
  return (
    <section className={styles.section} aria-labelledby="sizing-sectors">
      <h2 id="sizing-sectors">{words.say("sizing.sectors.title")}</h2>
      <SectorBars design={design} sectors={sectors} needed={needed} />
      <Table
        caption={words.say("sizing.sectors.caption")}
        rows={sectors}
        rowKey={({ sector }) => sector.id}
        columns={[
          {
            id: "sector",
            header: words.say("sizing.sectors.column.sector"),
            isRowHeader: true,
            cell: name,
          },
          {
            id: "needed",
            header: words.say("sizing.sectors.column.needed"),
            align: "end",
            cell: needed,
            sortBy: ({ troops }) => troops.high,
          },
          {
            id: "planned",
            header: words.say("sizing.sectors.column.planned"),
            align: "end",
            cell: ({ planned }) => (planned ? words.number(planned.troops) : silent),
            sortBy: ({ planned }) => planned?.troops ?? null,
          },
          {
            id: "standing",
            header: words.say("sizing.sectors.column.standing"),
            cell: ({ planned }) => planned && standingInWords(words, planned.standing),
          },
          {
            id: "expected",
            header: words.say("sizing.sectors.column.expected"),
            align: "end",
            cell: ({ expected }) => expected && rangeInWords(words, expected.troops),
          },
          {
            id: "expected-standing",
            header: words.say("sizing.sectors.column.expected-standing"),
            cell: ({ expected }) => expected && standingInWords(words, expected.standing),
          },
          {
            id: "police",
            header: words.say("sizing.sectors.column.police"),
            align: "end",
            cell: ({ police, lacksPolice }) => needInWords(words, police, lacksPolice),
          },
        ]}
      />
      {police.map((each) => (
        <p key={each.sector.id}>
          {words.say("sizing.working.line", {
            element: name(each),
            step: words.say("sizing.sectors.police-standing", {
              police: words.number(each.plannedPolice?.police ?? 0),
              standing: each.plannedPolice
                ? standingInWords(words, each.plannedPolice.standing)
                : "",
            }),
          })}
        </p>
      ))}
      {sectors.some(({ expected }) => expected) && (
        <p className={own.soft}>{words.say("sizing.sectors.share")}</p>
      )}
    </section>
  );
}
