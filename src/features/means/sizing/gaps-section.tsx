import { listOf } from "../../../domain/field-path";
import {
  elementName,
  fieldsInWords,
  sectorName,
  tasksInWords,
} from "../../../report/model/sizing-in-words";
import { addressOfField } from "../../../state/address-of-field";
import { useWords } from "../../../ui/words-context";
import styles from "../means.module.css";
import type { ShownSizing } from "./shown-sizing";
import own from "./sizing.module.css";

/** What is asked for and cannot be counted, by name, with the way to what would tell. */
export function GapsSection({ design, sizing }: ShownSizing) {
  const words = useWords();
  const { sectors, asked } = sizing;
  const gaps = sectors.flatMap(({ sector, gaps: each }) =>
    each.filter(({ tasks }) => !tasks).map((gap) => ({ ...gap, sector })),
  );
  const maybe = sectors[0]?.gaps.filter(({ tasks }) => tasks) ?? [];
  if (gaps.length === 0 && asked.open.size === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="sizing-gaps">
      <h2 id="sizing-gaps">{words.say("sizing.gaps.title")}</h2>
      <ul>
        {gaps.map(({ sector, element, missing }) => (
          <li key={`${sector.id} ${element}`}>
            {words.say("sizing.gaps.asked", {
              sector: sectorName(words, design, sectors, sector.id),
              element: elementName(words, element),
            })}{" "}
            {missing.length === 0 && words.say("sizing.gaps.author")}
            <span className={own.links}>
              {missing.map((path) => (
                <a
                  key={path}
                  href={addressOfField(path, listOf(path) === path ? undefined : sector.id)}
                >
                  {fieldsInWords(words, [path])}
                </a>
              ))}
            </span>
          </li>
        ))}
        {maybe.map(({ element, missing, tasks = [] }) => (
          <li key={element}>
            {words.say("sizing.gaps.maybe", {
              element: elementName(words, element),
              tasks: tasksInWords(words, design, tasks),
            })}{" "}
            <span className={own.links}>
              {tasks.map((task) => (
                <a key={task} href={addressOfField(missing[0] ?? "purpose.tasks", task)}>
                  {fieldsInWords(words, missing)}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className={own.soft}>{words.say("sizing.gaps.or-set")}</p>
    </section>
  );
}
