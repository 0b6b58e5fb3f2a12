import { LinkButton } from "../ui/link-button";
import { useWords } from "../ui/words-context";
import { addressOf } from "./page-at";
import { PlainPage } from "./plain-page";

/** Stands where a page would show a design, while none is open. */
export function NoDesign() {
  const words = useWords();
  return (
    <PlainPage title={words.say("app.no-design.title")}>
      <p>{words.say("app.no-design.text")}</p>
      <p>
        <LinkButton kind="primary" href={addressOf("start")}>
          {words.say("app.to-start")}
        </LinkButton>
      </p>
    </PlainPage>
  );
}
