import { useId } from "react";
import type { MandateDesign } from "../../../domain/design";
import { workById } from "../../../evidence/evidence-base";
import type { EvidenceBase } from "../../../evidence/schema";
import { FindingDetails } from "../../../evidence-view/finding-details";
import { OnRequest } from "../../../evidence-view/on-request";
import { addressInRoom } from "../../../evidence-view/room-address";
import { useStatements } from "../../../evidence-view/use-statements";
import { citationInWords } from "../../../report/model/evidence-in-words";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import { BesideFindings } from "../beside-findings";
import styles from "../room.module.css";
import { ownFigures } from "./own-figures";
import { type PointLine, pointLines, pointsTitle } from "./points-in-words";
import { PointsPicture } from "./points-picture";
import type { PublishedPoints } from "./published-points";

export interface PointsFigureProps {
  base: EvidenceBase;
  points: PublishedPoints;
  design: MandateDesign | undefined;
}

/** Two published points with their range, their source, the design's own figure and the critics. */
export function PointsFigure({ base, points, design }: PointsFigureProps) {
  const words = useWords();
  const said = useStatements();
  const textId = useId();
  const { finding, size } = points;
  const work = workById(base, finding.workId);
  const own = design ? ownFigures(design, size.at.unit) : [];
  const lines = pointLines(words, points, own);
  const ownLines = lines.filter(({ isOwn }) => isOwn);
  const titleId = `points-${finding.id}`;
  if (!work) return null;
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId}>{pointsTitle(words, points)}</h2>
      <p>
        {words.say("room.points.range", { coverage: said?.coverage(finding) ?? finding.coverage })}{" "}
        <a href={addressInRoom("work", work.id)}>{citationInWords(words, work)}</a>
      </p>
      <figure className={styles.section} aria-labelledby={titleId} aria-describedby={textId}>
        <PointsPicture points={points} own={own} />
        <div id={textId} className={styles.section}>
          {ownLines.map(({ id, said }) => (
            <p key={id}>{said}</p>
          ))}
          {design && own.length === 0 && (
            <p className={styles.soft}>{words.say(`room.points.own-none.${size.at.unit}`)}</p>
          )}
          <p className={styles.soft}>{words.say("room.points.two")}</p>
        </div>
      </figure>
      <OnRequest summary={words.say("room.points.as-table")}>
        {() => (
          <Table<PointLine>
            caption={pointsTitle(words, points)}
            rows={lines}
            rowKey={({ id }) => id}
            columns={[
              {
                id: "what",
                header: words.say("room.points.what"),
                isRowHeader: true,
                cell: ({ name }) => name,
              },
              {
                id: "at",
                header: words.say(`room.points.axis.${size.at.unit}`),
                cell: ({ at }) => at,
              },
              {
                id: "value",
                header: words.say(`room.points.unit.${size.unit}`),
                cell: ({ value }) => value,
              },
            ]}
          />
        )}
      </OnRequest>
      <OnRequest summary={words.say("room.points.finding")}>
        {() => <FindingDetails finding={finding} work={work} />}
      </OnRequest>
      <BesideFindings base={base} ids={points.sameData} kind="same-data" />
      <BesideFindings base={base} ids={points.contrasts} kind="contrasts" />
    </section>
  );
}
