import { escapeHtml } from "../../report/html/escape-html";

/**
 * The HTML of a frame for another page. The sandbox lets the frame run its script and open the app
 * in a tab of its own, and nothing more: it has no place on this origin and so no storage.
 */
export function frameHtml(address: string, name: string): string {
  return [
    `<iframe src="${escapeHtml(address)}"`,
    `  title="${escapeHtml(name)}"`,
    '  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
    '  referrerpolicy="no-referrer" loading="lazy"',
    '  style="width: 100%; height: 40rem; border: 1px solid"></iframe>',
  ].join("\n");
}
