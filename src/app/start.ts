import "../ui/tokens.css";
import "../ui/base.css";
import { showRecovery } from "../features/recovery/recovery-page";
import { loadMessages } from "../i18n/catalogue";
import { followLook } from "../state/look";
import { isRecoveryAt } from "../state/recovery-address";
import { pageLocale } from "./page-locale";

// Schemas are compiled with `Function` where that is allowed; the policy of the page forbids it.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

followLook();

// Recovery stands apart: it opens where the app does not, so it shares nothing with the app.
window.addEventListener("hashchange", ({ oldURL, newURL }) => {
  if (isRecoveryAt(oldURL) !== isRecoveryAt(newURL)) window.location.reload();
});

if (isRecoveryAt(window.location.href)) showRecovery("asked", pageLocale);
else {
  // The words are on their way while the app is; the app asks for them itself and says what fails.
  loadMessages(pageLocale, []).catch(() => {});
  import("./main").catch(() => showRecovery("failed", pageLocale));
}
