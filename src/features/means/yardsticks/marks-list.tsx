import { OnRequest } from "../../../evidence-view/on-request";
import { type PublishedRatio, ratioCritics } from "../../../precedents/published-ratios";
import type { YardstickId } from "../../../precedents/yardsticks/yardstick";
import { WebLink } from "../../../ui/web-link";
import { useWords } from "../../../ui/words-context";
import { ratiosOn, sharesOn } from "./marks-on";
import { ShareLine } from "./share-line";
import styles from "./yardsticks.module.css";

/** What was published that belongs on the axis, each with its purpose, year, standing and critics. */
export function MarksList({ id }: { id: YardstickId }) {
  const words = useWords();
  const ratios = ratiosOn(id);
  const shares = sharesOn(id);
  if (ratios.length + shares.length === 0)
    return <p className={styles.soft}>{words.say("yardsticks.marks.no-area-norm")}</p>;
  return (
    <OnRequest summary={words.say("yardsticks.marks")}>
      {() => (
        <>
          <p>{words.say("yardsticks.marks.caveat")}</p>
          <ul className={styles.marks}>
            {ratios.map((ratio) => (
              <li key={ratio.id}>
                <Ratio {...ratio} />
              </li>
            ))}
            {shares.map((share) => (
              <li key={share.id}>
                <ShareLine {...share} />
              </li>
            ))}
          </ul>
        </>
      )}
    </OnRequest>
  );
}

function Ratio({ id, counts, year, status, source, critics }: PublishedRatio) {
  const words = useWords();
  const about = [
    words.say(`precedents.ratio.${id}.made-for`),
    words.say(`yardsticks.counts.${counts}`),
    words.say("yardsticks.year", { year: String(year) }),
    words.say(`yardsticks.status.${status}`),
  ];
  return (
    <>
      <p>
        <strong>{words.say(`precedents.ratio.${id}.name`)}</strong>
      </p>
      <p>
        {words.join(about)} <WebLink href={source.url}>{source.title}</WebLink>
      </p>
      <p>{words.say("yardsticks.critics")}</p>
      <ul>
        {ratioCritics
          .filter((critic) => critics.includes(critic.id))
          .map((critic) => (
            <li key={critic.id}>
              {words.say(`yardsticks.critic.${critic.id}`)}{" "}
              <WebLink href={critic.source.url}>{critic.source.title}</WebLink>
            </li>
          ))}
      </ul>
    </>
  );
}
