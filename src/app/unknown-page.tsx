import { LinkButton } from "../ui/link-button";
import { useWords } from "../ui/words-context";
import { addressOf } from "./page-at";
import { PlainPage } from "./plain-page";

/** Stands at an address that has no page. */
export function UnknownPage() {
  const words = useWords();
  return (
    <PlainPage title={words.say("app.unknown.title")}>
      <p>{words.say("app.unknown.text")}</p>
      <p>
        <LinkButton kind="primary" href={addressOf("start")}>
          {words.say("app.to-start")}
        </LinkButton>
      </p>
    </PlainPage>
  );
}
