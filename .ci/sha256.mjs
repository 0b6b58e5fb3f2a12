// @ts-check
import { createHash } from "node:crypto";

/**
 * @param {string | Uint8Array} content
 * @param {"hex" | "base64"} [encoding]
 * @returns {string}
 */
export const sha256 = (content, encoding = "hex") =>
  createHash("sha256").update(content).digest(encoding);
