// @ts-check
import { sha256 } from "./sha256.mjs";

/**
 * What a page may load and ask for; everything else is forbidden, inline script and eval first.
 * @param {Record<string, string>} sources directive to sources
 */
const policy = (sources) =>
  Object.entries({ "default-src": "'none'", ...sources })
    .map(([directive, from]) => `${directive} ${from}`)
    .join("; ");

const closed = { "base-uri": "'none'", "form-action": "'none'" };

/** @param {string} connects what the page may ask over the network */
const siteWith = (connects) =>
  policy({
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": connects,
    "manifest-src": "'self'",
    "worker-src": "'self'",
    ...closed,
  });

/** The site loads from its own place alone. */
export const sitePolicy = siteWith("'self'");

/**
 * The page for live rooms may ask a room as well, wherever its trainer opened it. Who serves it knows
 * the address and may name it alone in a header: where there are two policies, both hold.
 */
export const roomPolicy = siteWith("'self' ws: wss:");

/**
 * The portable file loads nothing: it holds its one script and its styles, told by their hashes.
 * @param {string} html the file
 * @returns {string}
 */
export function portablePolicy(html) {
  /** @param {string} tag */
  const hashes = (tag) =>
    [...html.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, "g"))]
      .map(([, content = ""]) => `'sha256-${sha256(content, "base64")}'`)
      .join(" ");
  return policy({
    "script-src": hashes("script"),
    "style-src": hashes("style"),
    "img-src": "data:",
    ...closed,
  });
}

/**
 * The page with a policy at its head, before anything that the policy is about.
 * @param {string} html @param {string} content
 */
export function withPolicy(html, content) {
  const tag = `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
  return html.replace(/<meta charset="utf-8" ?\/?>/, (charset) => `${charset}\n    ${tag}`);
}

/**
 * Closes the built site to everything but itself.
 * @returns {import("vite").Plugin}
 */
export function contentPolicy() {
  return {
    name: "content-policy",
    apply: "build",
    transformIndexHtml: { order: "post", handler: (html) => withPolicy(html, sitePolicy) },
  };
}
