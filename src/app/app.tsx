import { Suspense } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { isRoomPage } from "../state/room/room-page";
import { mainId } from "../ui/main-id";
import { SkipLink } from "../ui/skip-link";
import { ConflictNotice } from "./conflict-notice";
import { FileReminder } from "./file-reminder";
import { lazyPage } from "./lazy-page";
import { NoticeArea } from "./notice-area";
import { pageAt } from "./page-at";
import { PageOutlet } from "./page-outlet";
import { PaletteHost } from "./palette/palette-host";
import { ProjectQuestionDialog } from "./project-question-dialog";
import { TopBar } from "./top-bar";
import { UnsavedDialog } from "./unsaved-dialog";
import { UpdateNotice } from "./update-notice";
import { useFrameKeys } from "./use-frame-keys";

/** How it stands with a live room; only the page for rooms fetches it. */
const roomBar = lazyPage(
  () => import("../features/classroom/live-room/room-bar").then(({ RoomBar }) => RoomBar),
  ["fields", "live-room"],
);

/** The frame around every page. */
export function App() {
  useFrameKeys();
  const [location] = useHashLocation();
  // What a room sees on the wall is the page alone.
  const isOnWall = pageAt(location) === "projector";
  return (
    <>
      <SkipLink targetId={mainId} />
      {!isOnWall && <TopBar />}
      {!isOnWall && isRoomPage() && (
        <Suspense fallback={null}>
          <roomBar.Page />
        </Suspense>
      )}
      <UpdateNotice />
      <ConflictNotice />
      <FileReminder />
      <NoticeArea />
      <PageOutlet />
      <UnsavedDialog />
      <ProjectQuestionDialog />
      <PaletteHost />
    </>
  );
}
