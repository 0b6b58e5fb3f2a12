/** The address of a heading inside the guide: its words in small letters, parted by hyphens. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[’'"]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** The address of a place in the user's guide, for a link. */
export function addressInGuide(slug: string): string {
  return `#/guide/${slug}`;
}
