import { shownText } from "../model/shown-text";

const signs: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as the content of an element or the value of a quoted attribute; it is never markup. */
export function escapeHtml(text: string): string {
  return shownText(text).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
