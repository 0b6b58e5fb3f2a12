import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { showRecovery } from "../features/recovery/recovery-page";
import { loadMessages } from "../i18n/catalogue";
import { createWords } from "../i18n/words";
import { desk, useDesk } from "../state/desk";
import { keepMoments } from "../state/keep-moments";
import { watchKeeping } from "../state/keeping";
import { showNotice } from "../state/notice";
import { isRoomPage } from "../state/room/room-page";
import { WordsProvider } from "../ui/words-context";
import { App } from "./app";
import { keepOffline } from "./keep-offline";
import { keepWorkOnLeaving } from "./keep-work-on-leaving";
import { pageAt } from "./page-at";
import { pageLocale } from "./page-locale";
import { pages } from "./pages";
import { sayFailures } from "./say-failures";
import { sayKept } from "./say-kept";

const root = document.getElementById("root");
if (root) {
  const words = createWords(pageLocale, await loadMessages(pageLocale, []));
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  // The page for rooms, opened by its bare name, begins where a room is joined.
  if (isRoomPage() && window.location.hash === "") window.location.replace("#/room");
  // The page comes with the frame where it can be had; where it cannot, the frame says so.
  const page = pageAt(window.location.hash.slice(1));
  if (page) await pages[page].fetch().catch(() => {});
  keepWorkOnLeaving();
  sayFailures(words);
  sayKept(words);
  createRoot(root, { onUncaughtError: () => showRecovery("failed", pageLocale) }).render(
    <StrictMode>
      <WordsProvider words={words}>
        <App />
      </WordsProvider>
    </StrictMode>,
  );
  keepOffline();
  watchKeeping();
  keepMoments();
  await desk();
  if (isRoomPage()) import("../state/room/join-room").then(({ rejoinRoom }) => rejoinRoom());
  const { problem } = useDesk.getState();
  if (problem) {
    const { refusalWithLabels } = await import("../storage/refusal-in-words");
    const why = await refusalWithLabels(words, problem);
    showNotice({ kind: "error", text: words.say("app.last-open.damaged", { why }) });
  }
}
