import "../ui/tokens.css";
import "../ui/base.css";
import { showRecovery } from "../features/recovery/recovery-page";
import { isRecoveryAt } from "../state/recovery-address";

// Schemas are compiled with `Function` where that is allowed; the policy of the page forbids it.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

// Recovery stands apart: it opens where the app does not, so it shares nothing with the app.
window.addEventListener("hashchange", ({ oldURL, newURL }) => {
  if (isRecoveryAt(oldURL) !== isRecoveryAt(newURL)) window.location.reload();
});

if (isRecoveryAt(window.location.href)) showRecovery("asked");
else import("./main").catch(() => showRecovery("failed"));
