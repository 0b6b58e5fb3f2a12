import { useWords } from "../../ui/words-context";
import { addressOfPart } from "./place";

/** What stands at an address of the room that this base, or this version, knows nothing of. */
export function Nowhere() {
  const words = useWords();
  return (
    <>
      <h1>{words.say("room.nowhere.title")}</h1>
      <p>{words.say("room.nowhere.text")}</p>
      <p>
        <a href={addressOfPart("factors")}>{words.say("room.nowhere.back")}</a>
      </p>
    </>
  );
}
