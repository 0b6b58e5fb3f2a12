import "../ui/tokens.css";
import "../ui/base.css";

// Schemas are compiled with `Function` where that is allowed; the policy of the page forbids it.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

// Another link in the same frame is another assessment.
window.addEventListener("hashchange", () => window.location.reload());

const root = document.getElementById("root");
if (root) {
  import("../features/share/embed/show-embedded").then(({ showEmbedded }) =>
    showEmbedded(root, window.location.hash),
  );
}
