import { useMemo, useState } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { createFinder } from "../../finder/finder";
import { termGroups } from "../../help/term-places";
import { isTerm, termIds, termRecord } from "../../help/terms";
import { PageTitle } from "../../help-view/page-title";
import { mainId } from "../../ui/main-id";
import { Notice } from "../../ui/notice";
import { TextInput } from "../../ui/text-input";
import { useAnchorArrival } from "../../ui/use-anchor-arrival";
import { useWords } from "../../ui/words-context";
import styles from "./glossary.module.css";
import { anchorOfTerm, TermEntry } from "./term-entry";

/** Every word of the glossary: searched as one types, by groups, each at an address of its own. */
export function GlossaryPage() {
  const words = useWords();
  const [location] = useHashLocation();
  const asked = location.split(/[/?]/)[2] ?? "";
  // Whoever is led to a word sees it, whether or not it was among those found.
  const [typed, setTyped] = useState({ at: asked, query: "" });
  const query = typed.at === asked ? typed.query : "";
  const setQuery = (query: string) => setTyped({ at: asked, query });
  const find = useMemo(
    () =>
      createFinder(
        termIds.map((id) => ({
          id,
          name: words.say(`glossary.${id}.term`),
          also: `${words.say(`glossary.${id}.forms`)} ${words.say(`glossary.${id}.meaning`)}`,
        })),
      ),
    [words],
  );
  const isSearching = query.trim() !== "";
  const found = isSearching ? find(query, termIds.length).flatMap(({ id }) => id) : termIds;
  const showAll = () => setQuery("");
  useAnchorArrival(isTerm(asked) ? anchorOfTerm(asked) : undefined);

  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <PageTitle topic="glossary">{words.say("glossary.title")}</PageTitle>
      <p>{words.say("glossary.lead", { count: termIds.length })}</p>
      {asked !== "" && !isTerm(asked) && (
        <Notice kind="warning">{words.say("glossary.nowhere")}</Notice>
      )}
      <search className={styles.search}>
        <TextInput
          label={words.say("glossary.search")}
          help={words.say("glossary.search.help")}
          value={query}
          onChange={setQuery}
          maxLength={100}
        />
      </search>
      <p role="status">
        {isSearching
          ? words.say(found.length > 0 ? "glossary.found" : "glossary.none", {
              count: found.length,
            })
          : words.say("glossary.found.all", { count: termIds.length })}
      </p>
      {isSearching ? (
        <div className={styles.entries}>
          {found.map((id) => (
            <TermEntry key={id} id={id} level="h2" onLeave={showAll} />
          ))}
        </div>
      ) : (
        termGroups.map((group) => (
          <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{words.say(`glossary.group.${group}`)}</h2>
            <div className={styles.entries}>
              {termIds
                .filter((id) => termRecord(id).group === group)
                .map((id) => (
                  <TermEntry key={id} id={id} level="h3" onLeave={showAll} />
                ))}
            </div>
          </section>
        ))
      )}
    </main>
  );
}
