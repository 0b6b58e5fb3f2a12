import type { MandateDesign } from "../../../domain/design";
import type { FieldPath } from "../../../domain/field-path";
import type { LimitedPlace } from "../../../engine/explore/limited-places";
import { OnRequest } from "../../../evidence-view/on-request";
import { labelOf } from "../../../report/model/value-in-words";
import { changeDesign } from "../../../state/design-store";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { useWords } from "../../../ui/words-context";
import { countsOf, groupedBy, type Varies, withAllAt } from "./limit-edit";
import { LimitItem } from "./limit-item";
import styles from "./limits.module.css";

interface LimitGroupProps {
  design: MandateDesign;
  places: readonly LimitedPlace[];
}

/** The answers that serve one factor or strategy, opened on request. */
export function LimitGroup({
  design,
  serves,
  places,
}: LimitGroupProps & { serves: LimitedPlace["serves"] }) {
  const words = useWords();
  const group = words.say(`fields.serves.${serves}`);
  return (
    <OnRequest summary={<Summary name={group} places={places} />}>
      {() => (
        <div className={styles.group}>
          <AllAtOnce name={group} places={places} />
          {groupedBy(places, ({ path }) => path).map(([path, ofField]) =>
            ofField.some(({ row }) => row !== undefined) ? (
              <RowsOfField key={path} design={design} path={path} places={ofField} />
            ) : (
              <LimitItem key={path} design={design} place={ofField[0] as LimitedPlace} />
            ),
          )}
        </div>
      )}
    </OnRequest>
  );
}

/** A column of a list: each row by its name, and all of them at once. */
function RowsOfField({ design, path, places }: LimitGroupProps & { path: FieldPath }) {
  const words = useWords();
  const name = labelOf(words, path);
  return (
    <OnRequest summary={<Summary name={name} places={places} />}>
      {() => (
        <div className={styles.group}>
          {places.length > 1 && <AllAtOnce name={name} places={places} />}
          {places.map((place) => (
            <LimitItem key={place.row} design={design} place={place} />
          ))}
        </div>
      )}
    </OnRequest>
  );
}

function Summary({ name, places }: Pick<LimitGroupProps, "places"> & { name: string }) {
  const words = useWords();
  return (
    <>
      <span className={styles.name}>{name}</span>{" "}
      <span className={styles.soft}>
        {words.say("least-change.limits.count.short", countsOf(places))}
      </span>
    </>
  );
}

/** Keeps all as they are, or takes the author's word back, in one step of undo. */
function AllAtOnce({ name, places }: Pick<LimitGroupProps, "places"> & { name: string }) {
  const words = useWords();
  const set = (varies: Varies) => changeDesign((before) => withAllAt(before, places, varies));
  const acts = [
    ["stays", places.some(({ varies }) => varies)],
    ["usual", places.some(({ limit }) => limit?.stays !== undefined)],
  ] as const;
  return (
    <Cluster>
      {acts.map(([act, isOffered]) => (
        <Button
          key={act}
          kind="quiet"
          aria-disabled={!isOffered}
          aria-label={words.say("least-change.limits.all.named", {
            act: words.say(`least-change.limits.all.${act}`),
            name,
          })}
          onClick={() => isOffered && set(act)}
        >
          {words.say(`least-change.limits.all.${act}`)}
        </Button>
      ))}
    </Cluster>
  );
}
