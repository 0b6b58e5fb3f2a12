import { mainId } from "../ui/main-id";
import { SkipLink } from "../ui/skip-link";
import { ConflictNotice } from "./conflict-notice";
import { NoticeArea } from "./notice-area";
import { PageOutlet } from "./page-outlet";
import { TopBar } from "./top-bar";
import { UnsavedDialog } from "./unsaved-dialog";
import { useUndoKeys } from "./use-undo-keys";

/** The frame around every page. */
export function App() {
  useUndoKeys();
  return (
    <>
      <SkipLink targetId={mainId} />
      <TopBar />
      <ConflictNotice />
      <NoticeArea />
      <PageOutlet />
      <UnsavedDialog />
    </>
  );
}
