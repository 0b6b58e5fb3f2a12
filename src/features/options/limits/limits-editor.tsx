import { useRef } from "react";
import { withLimit } from "../../../domain/author-changes";
import type { MandateDesign } from "../../../domain/design";
import type { Check } from "../../../engine/check";
import { limitedPlaces, limitsWithoutPlace } from "../../../engine/explore/limited-places";
import { changeDesign } from "../../../state/design-store";
import { Button } from "../../../ui/button";
import { Notice } from "../../../ui/notice";
import { useKeptFocus } from "../../../ui/use-kept-focus";
import { useWords } from "../../../ui/words-context";
import { countsOf, inGroups } from "./limit-edit";
import { LimitGroup } from "./limit-group";
import styles from "./limits.module.css";

export interface LimitsEditorProps {
  design: MandateDesign;
  /** The checks whose answers a search may change; absent for those with evidence behind them. */
  checks?: readonly Check[];
}

/** What a search may change: what varies, within which bounds, and what is politically out. */
export function LimitsEditor({ design, checks }: LimitsEditorProps) {
  const words = useWords();
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section);
  const places = limitedPlaces(design, checks);
  const gone = limitsWithoutPlace(design);
  return (
    <section ref={section} className={styles.section} aria-labelledby="search-limits">
      <h2 id="search-limits">{words.say("least-change.limits.title")}</h2>
      <p className={styles.soft}>{words.say("least-change.limits.what")}</p>
      <p role="status">{words.say("least-change.limits.count", countsOf(places))}</p>
      {gone.length > 0 && (
        <Notice kind="info">
          <p>{words.say("least-change.limits.gone", { count: gone.length })}</p>
          <Button
            onClick={() =>
              changeDesign((before) =>
                gone.reduce((kept, { limit }) => withLimit(kept, limit, undefined), before),
              )
            }
          >
            {words.say("least-change.limits.gone.remove")}
          </Button>
        </Notice>
      )}
      {inGroups(places).map(([serves, group]) => (
        <LimitGroup key={serves} design={design} serves={serves} places={group} />
      ))}
      <p className={styles.soft}>{words.say("least-change.limits.words")}</p>
    </section>
  );
}
