import type { PlainDesign } from "../../../domain/plain";
import {
  type ExperienceDate,
  experienceDates,
} from "../../../planning/deployment/experience-dates";
import { labelOf } from "../../../report/model/value-in-words";
import { addressOfField } from "../../../state/address-of-field";
import { Disclosure } from "../../../ui/disclosure";
import { Table } from "../../../ui/table";
import { WebLink } from "../../../ui/web-link";
import { useWords } from "../../../ui/words-context";
import styles from "./cost.module.css";

/** Published times of deployment as days of the calendar, beside the design's own dates. */
export function ExperienceTable({ design }: { design: PlainDesign }) {
  const words = useWords();
  const dates = experienceDates(design);
  if (dates.length === 0) return null;
  return (
    <div className={styles.block}>
      <h3>{words.say("cost.dates.title")}</h3>
      <Table
        caption={words.say("cost.dates.caption")}
        rows={dates}
        rowKey={({ figure }) => figure.id}
        columns={[
          {
            id: "figure",
            header: words.say("cost.dates.figure"),
            isRowHeader: true,
            cell: ({ figure }) => (
              <span className={styles.long}>{words.say(`precedents.figure.${figure.id}`)}</span>
            ),
          },
          {
            id: "falls",
            header: words.say("cost.dates.falls"),
            cell: ({ date }) =>
              date ? (
                words.date(date)
              ) : (
                <a href={addressOfField("timing.decisionDate")}>
                  {words.say("cost.dates.no-decision")}
                </a>
              ),
          },
          { id: "own", header: words.say("cost.dates.own"), cell: (row) => <OwnDate row={row} /> },
          {
            id: "source",
            header: words.say("cost.dates.source"),
            cell: ({ figure }) => (
              <Disclosure summary={words.say("cost.dates.source")}>
                <p>
                  <WebLink href={figure.source.url}>{figure.source.title}</WebLink>
                </p>
                <p>{words.say(`means.figure.status.${figure.status}`)}</p>
              </Disclosure>
            ),
          },
        ]}
      />
    </div>
  );
}

function OwnDate({ row: { beside, own } }: { row: ExperienceDate }) {
  const words = useWords();
  const address = addressOfField(beside);
  const label = labelOf(words, beside);
  if (!own) return <a href={address}>{words.say("cost.dates.state", { label })}</a>;
  const days = Math.abs(own.daysLater);
  const key = own.daysLater === 0 ? "same" : own.daysLater > 0 ? "later" : "sooner";
  return <>{words.say(`cost.dates.${key}`, { label, date: words.date(own.date), days })}</>;
}
