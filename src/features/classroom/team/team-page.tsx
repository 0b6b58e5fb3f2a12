import { useHashLocation } from "wouter/use-hash-location";
import { useTeamPart } from "../../../state/use-team";
import { Desk } from "./desk/desk";
import { JoinPage } from "./join/join-page";
import { placeAt } from "./place";

/** The page of a team: it takes its places, and then works from here. */
export function TeamPage() {
  const [location] = useHashLocation();
  const exercise = useTeamPart();
  const place = placeAt(location);
  if (!exercise || place.part === "join") return <JoinPage asked={place.asked} />;
  return <Desk exercise={exercise} part={place.part} asked={place.asked} />;
}
