import { sectionIds } from "../../domain/design";
import { sectionOf } from "../../domain/field-path";
import { labelOf } from "../../report/model/value-in-words";
import { Disclosure } from "../../ui/disclosure";
import { useWords } from "../../ui/words-context";
import { notFound } from "./model/not-found";
import type { ReaderProposal } from "./model/reader-proposal";

/** What a mandate's text can state and was not found in this one, section by section. */
export function NotFound({ proposals }: { proposals: readonly ReaderProposal[] }) {
  const words = useWords();
  const paths = notFound(proposals);
  if (paths.length === 0) return null;
  return (
    <Disclosure summary={words.say("reader.not-found", { count: paths.length })}>
      <p>{words.say("reader.not-found.text")}</p>
      <ul>
        {sectionIds
          .map((section) => ({ section, of: paths.filter((path) => sectionOf(path) === section) }))
          .filter(({ of }) => of.length > 0)
          .map(({ section, of }) => (
            <li key={section}>
              {words.say("reader.line", {
                field: words.say(`fields.section.${section}`),
                value: words.list(of.map((path) => labelOf(words, path))),
              })}
            </li>
          ))}
      </ul>
    </Disclosure>
  );
}
