import type { MandateDesign } from "../../../domain/design";
import { ownShare, unplacedConcerns } from "../../../planning/yardsticks/own-share";
import { publishedShares } from "../../../precedents/published-shares";
import { quotientInWords } from "../../../report/model/yardstick-formula";
import { fieldsOf, whyNoneCell } from "../../../report/model/yardstick-reasons";
import { addressOfField } from "../../../state/address-of-field";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import { ShareNote, shareAmount, shareValue } from "./share-line";
import styles from "./yardsticks.module.css";

/** Published figures with the concern that the design has a figure of its own on. */
const rows = unplacedConcerns.flatMap((concern) =>
  publishedShares
    .filter(({ concerns }) => concerns === concern)
    .map((share) => ({ ...share, concern })),
);

/** Figures on the make-up of a force for which there is no record to stand among. */
export function SharesSection({ design }: { design: MandateDesign }) {
  const words = useWords();
  return (
    <section className={styles.section} aria-labelledby="yardsticks-shares">
      <h2 id="yardsticks-shares">{words.say("yardsticks.shares")}</h2>
      <p>{words.say("yardsticks.shares.what")}</p>
      <Table
        caption={words.say("yardsticks.shares.caption")}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            id: "concern",
            header: words.say("yardsticks.shares.column.concern"),
            cell: ({ concern }) => words.say(`yardsticks.concern.${concern}`),
            isRowHeader: true,
          },
          {
            id: "design",
            header: words.say("yardsticks.column.design"),
            cell: (row) => <Own design={design} share={row} />,
          },
          {
            id: "published",
            header: words.say("yardsticks.shares.column.published"),
            cell: (row) => shareValue(words, row),
          },
          {
            id: "what",
            header: words.say("yardsticks.shares.column.what"),
            cell: (row) => <ShareNote {...row} />,
          },
        ]}
      />
    </section>
  );
}

interface OwnProps {
  design: MandateDesign;
  share: (typeof rows)[number];
}

/** The design's own figure, or the way to the question that would tell it. */
function Own({ design, share: { concern, unit } }: OwnProps) {
  const words = useWords();
  const own = ownShare(design, concern);
  if ("value" in own)
    return (
      <>
        {shareAmount(words, unit, own.value)}
        {own.of && <p className={styles.soft}>{quotientInWords(words, own.of)}</p>}
      </>
    );
  const [field] = fieldsOf(own);
  const why = whyNoneCell(words, design, own);
  return field ? <a href={addressOfField(field.path, field.row)}>{why}</a> : why;
}
