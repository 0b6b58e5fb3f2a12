import type { EvidenceBase } from "../../../evidence/schema";
import { PageTitle } from "../../../help-view/page-title";
import { useDesignStore } from "../../../state/design-store";
import { Notice } from "../../../ui/notice";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import { PointsFigure } from "./points-figure";
import { publishedPoints } from "./published-points";

/** The few places where a study printed numbers at both ends, drawn as points and no line. */
export function PointsPage({ base }: { base: EvidenceBase }) {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const points = publishedPoints(base);
  return (
    <>
      <header className={styles.section}>
        <PageTitle topic="points">{words.say("room.points.title")}</PageTitle>
        <p className={styles.lead}>{words.say("room.points.text")}</p>
        <Notice kind="info">
          <p>{words.say("room.points.not")}</p>
        </Notice>
        {!design && <p className={styles.soft}>{words.say("room.points.no-design")}</p>}
      </header>
      {points.length === 0 && <p>{words.say("room.points.none")}</p>}
      {points.map((each) => (
        <PointsFigure key={each.finding.id} base={base} points={each} design={design} />
      ))}
    </>
  );
}
