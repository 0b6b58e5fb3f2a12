import { useState } from "react";
import { addressInGuide } from "../help/guide-address";
import { type TopicId, topicRecord } from "../help/topics";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { Popover } from "../ui/popover";
import { useWords } from "../ui/words-context";
import styles from "./help-view.module.css";
import { addressOfTerm } from "./term-note";

export interface PageHelpProps {
  topic: TopicId;
  /** The heading that it stands beside. */
  heading: string;
}

/** The "?" beside a heading: what the page is for, what to do first, what it cannot tell. */
export function PageHelp({ topic, heading }: PageHelpProps) {
  const words = useWords();
  const [help, setHelp] = useState<Words | "failed">();

  function load() {
    if (help && help !== "failed") return;
    loadMessages(words.locale, ["help", "glossary"]).then(
      (messages) => setHelp(createWords(words.locale, messages)),
      () => setHelp("failed"),
    );
  }

  return (
    <Popover
      face={words.locale === "ar" ? "؟" : "?"}
      label={words.say("ui.help.about", { heading })}
      title={words.say("ui.help.about", { heading })}
      className={styles.ask}
      onOpen={load}
    >
      {() => (
        <>
          <span role="status" className={styles.sentences}>
            {help === "failed" && <span>{words.say("ui.help.failed")}</span>}
            {!help && <span>{words.say("ui.help.loading")}</span>}
            {typeof help === "object" && <Sentences help={help} topic={topic} />}
          </span>
          {typeof help === "object" && <WordsOf help={help} topic={topic} />}
          <a href={addressInGuide(topicRecord(topic).guide)}>{words.say("ui.help.guide")}</a>
        </>
      )}
    </Popover>
  );
}

function Sentences({ help, topic }: { help: Words; topic: TopicId }) {
  return (["what", "first", "limits"] as const).map((part) => (
    <span key={part}>
      <strong>{help.say(`help.${part}`)}</strong> {help.say(`help.${topic}.${part}`)}
    </span>
  ));
}

/** Words that a newcomer meets on the page, each leading to the glossary. */
function WordsOf({ help, topic }: { help: Words; topic: TopicId }) {
  const { terms } = topicRecord(topic);
  if (terms.length === 0) return null;
  return (
    <span>
      {help.say("help.terms")}
      <span className={styles.words}>
        {terms.map((term) => (
          <a key={term} href={addressOfTerm(term)}>
            {help.say(`glossary.${term}.term`)}
          </a>
        ))}
      </span>
    </span>
  );
}
