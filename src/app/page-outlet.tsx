import { Suspense } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { useDesignStore } from "../state/design-store";
import { useDesk } from "../state/desk";
import { useWords } from "../ui/words-context";
import { ErrorBoundary } from "./error-boundary";
import { NothingHere } from "./nothing-here";
import { PageArrival } from "./page-arrival";
import { type PageId, pageAt, pagesOfDesign } from "./page-at";
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
  if (page === "unknown") return <NothingHere why="unknown" />;
  const { Page } = pages[page];
  if (!pagesOfDesign.includes(page) || hasDesign) return <Page />;
  return isReady ? <NothingHere why="no-design" /> : <Loading />;
}

function Loading() {
  const words = useWords();
  return <PlainPage title={words.say("app.loading")}>{null}</PlainPage>;
}
