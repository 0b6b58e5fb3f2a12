/** What a page is called by its address: its site, and the last step of the way to it. */
export function pageName(href: string): string {
  // Rooms without a browser have no URL to take it apart with.
  const [, hostname = "", pathname = ""] = /^https?:\/\/([^/?#]+)([^?#]*)/.exec(href) ?? [];
  const site = hostname.replace(/^www\./, "");
  if (site === "github.com") return `${site}${pathname}`;
  const [page = "", ...folders] = pathname.split("/").filter(Boolean).reverse();
  return [site, ...(folders.length > 0 ? ["…"] : []), page].join("/");
}
