import { Suspense } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { EvidenceWaits } from "../evidence-view/evidence-waits";
import { useDesignStore } from "../state/design-store";
import { useDesk } from "../state/desk";
import { useEvidenceShown } from "../state/use-evidence-shown";
import { useWords } from "../ui/words-context";
import { ErrorBoundary } from "./error-boundary";
import { NothingHere } from "./nothing-here";
import { PageArrival } from "./page-arrival";
import { type PageId, pageAt, pagesOfDesign } from "./page-at";
import { evidenceOfPage } from "./page-evidence";
import { pages } from "./pages";
import { PlainPage } from "./plain-page";

/** The page at the present address, its failures caught. */
export function PageOutlet() {
  const [location] = useHashLocation();
  const page = pageAt(location) ?? "unknown";
  return (
    <ErrorBoundary key={page}>
      <Suspense fallback={<Loading />}>
        <PageAt page={page} />
        <PageArrival page={page} />
      </Suspense>
    </ErrorBoundary>
  );
}

function PageAt({ page }: { page: PageId | "unknown" }) {
  const hasDesign = useDesignStore(({ design }) => design !== undefined);
  const isReady = useDesk((state) => state.isReady);
  const isShown = useEvidenceShown();
  if (page === "unknown") return <NothingHere why="unknown" />;
  if (!isShown && evidenceOfPage[page] === "closed") return <Closed page={page} />;
  const { Page } = pages[page];
  if (!pagesOfDesign.includes(page) || hasDesign) return <Page />;
  return isReady ? <NothingHere why="no-design" /> : <Loading />;
}

/** A page of checks and evidence, while an exercise holds them back. */
function Closed({ page }: { page: PageId }) {
  const words = useWords();
  return (
    <PlainPage title={words.say(`app.page.${page}`)}>
      <EvidenceWaits />
    </PlainPage>
  );
}

function Loading() {
  const words = useWords();
  return <PlainPage title={words.say("app.loading")}>{null}</PlainPage>;
}
