import { LinkButton } from "../ui/link-button";
import { useWords } from "../ui/words-context";
import { addressOf } from "./page-at";
import { PlainPage } from "./plain-page";

/** Stands at an address that has no page, or that shows the open design while none is open. */
export function NothingHere({ why }: { why: "unknown" | "no-design" }) {
  const words = useWords();
  return (
    <PlainPage title={words.say(`app.${why}.title`)}>
      <p>{words.say(`app.${why}.text`)}</p>
      <p>
        <LinkButton kind="primary" href={addressOf("start")}>
          {words.say("app.to-start")}
        </LinkButton>
      </p>
    </PlainPage>
  );
}
