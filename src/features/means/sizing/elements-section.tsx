import { OnRequest } from "../../../evidence-view/on-request";
import { byElement, notAsked } from "../../../planning/sizing/by-element";
import type { ElementNeed } from "../../../planning/sizing/sector-need";
import {
  askedInWords,
  coverInWords,
  elementName,
  rangeInWords,
  sectorName,
  tasksInWords,
  workingOf,
} from "../../../report/model/sizing-in-words";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import styles from "../means.module.css";
import type { ShownSizing } from "./shown-sizing";
import own from "./sizing.module.css";

/** What takes how many, what asks for it, and the whole working. */
export function ElementsSection({ design, sizing }: ShownSizing) {
  const words = useWords();
  const rows = byElement(sizing);
  const idle = sizing.hasTasks ? notAsked(sizing) : [];
  const { ending } = sizing.asked;
  if (rows.length === 0 && idle.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="sizing-elements">
      <h2 id="sizing-elements">{words.say("sizing.elements.title")}</h2>
      {rows.length > 0 && (
        <Table
          caption={words.say("sizing.elements.caption")}
          rows={rows}
          rowKey={({ element }) => element}
          columns={[
            {
              id: "element",
              header: words.say("sizing.elements.column.element"),
              isRowHeader: true,
              cell: ({ element }) => (
                <span className={own.kept}>{elementName(words, element)}</span>
              ),
            },
            {
              id: "people",
              header: words.say("sizing.elements.column.people"),
              align: "end",
              cell: ({ need }) => rangeInWords(words, need),
              sortBy: ({ need }) => need.high,
            },
            {
              id: "asked",
              header: words.say("sizing.elements.column.asked"),
              cell: ({ asked, isOwn }) => askedInWords(words, design, asked, isOwn),
            },
          ]}
        />
      )}
      {idle.length > 0 && (
        <p className={own.soft}>
          {words.say("sizing.elements.not-asked", {
            elements: words.list(idle.map((element) => elementName(words, element))),
          })}
        </p>
      )}
      {ending.length > 0 && (
        <p className={own.soft}>
          {words.say("sizing.elements.ending", { tasks: tasksInWords(words, design, ending) })}
        </p>
      )}
      {rows.length > 0 && <Working design={design} sizing={sizing} />}
    </section>
  );
}

function Working({ design, sizing }: Omit<ShownSizing, "plain">) {
  const words = useWords();
  const { cover, sectors, mission } = sizing;
  return (
    <OnRequest summary={words.say("sizing.working.title")}>
      {() => (
        <div className={own.working}>
          <p>{coverInWords(words, cover)}</p>
          {sectors.map(({ sector, elements }) => (
            <WorkingList
              key={sector.id}
              title={words.say("sizing.working.sector", {
                sector: sectorName(words, design, sectors, sector.id),
              })}
              elements={elements}
            />
          ))}
          <WorkingList title={words.say("sizing.working.mission")} elements={mission} />
        </div>
      )}
    </OnRequest>
  );
}

function WorkingList({ title, elements }: { title: string; elements: readonly ElementNeed[] }) {
  const words = useWords();
  if (elements.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {elements.flatMap((element) =>
          workingOf(words, element).map((line) => <li key={line}>{line}</li>),
        )}
      </ul>
    </>
  );
}
