import { useHashLocation } from "wouter/use-hash-location";
import type { EvidenceBase } from "../../evidence/schema";
import { useRecords } from "../../state/use-records";
import { mainId } from "../../ui/main-id";
import { useWords } from "../../ui/words-context";
import { CheckPage } from "./checks/check-page";
import { ChecksPage } from "./checks/checks-page";
import { FactorPage } from "./factors/factor-page";
import { FactorsPage } from "./factors/factors-page";
import { MapPage } from "./map/map-page";
import { Nowhere } from "./nowhere";
import { type Place, placeAt } from "./place";
import { PointsPage } from "./points/points-page";
import styles from "./room.module.css";
import { RoomHead } from "./room-head";
import { SourcesPage } from "./sources/sources-page";
import { WorkPage } from "./sources/work-page";
import { useArrival } from "./use-arrival";

/** The evidence room at the present address: its head, its parts, and the page asked for. */
export function EvidencePage() {
  const words = useWords();
  const [location] = useHashLocation();
  const base = useRecords()?.evidence;
  useArrival(location, base !== undefined);
  const place = placeAt(location);
  return (
    <div className={styles.room}>
      <RoomHead place={place} base={base} />
      <main id={mainId} tabIndex={-1} className={styles.page}>
        {base ? (
          <PageAt place={place} base={base} />
        ) : (
          <>
            <h1>{words.say("room.title")}</h1>
            <p role="status">{words.say("room.loading")}</p>
          </>
        )}
      </main>
    </div>
  );
}

/** One page; `key` gives each factor, check and work a page of its own. */
function PageAt({ place, base }: { place: Place; base: EvidenceBase }) {
  switch (place.page) {
    case "factors":
      return <FactorsPage base={base} />;
    case "factor":
      return <FactorPage key={place.id} base={base} factor={place.id} />;
    case "map":
      return <MapPage base={base} />;
    case "points":
      return <PointsPage base={base} />;
    case "checks":
      return <ChecksPage base={base} />;
    case "check":
      return <CheckPage key={place.id} base={base} id={place.id} />;
    case "sources":
      return <SourcesPage base={base} />;
    case "work":
      return <WorkPage key={place.id} base={base} id={place.id} />;
    default:
      return <Nowhere />;
  }
}
