// @ts-check
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./install.mjs";
import { host } from "./serve.mjs";

/** @type {Record<string, string>} */
const kinds = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};
const packed = new Set([".html", ".js", ".css", ".json", ".svg", ".webmanifest"]);

/**
 * Serves the built app as hosts on the open net do, texts compressed, on this machine alone.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveCompressed() {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", `http://${host}`);
    const file = normalize(pathname === "/" ? "/index.html" : pathname);
    try {
      const bytes = await readFile(join(root, "dist", file));
      const ending = extname(file);
      const kind = kinds[ending] ?? "application/octet-stream";
      if (packed.has(ending)) {
        response.writeHead(200, { "content-type": kind, "content-encoding": "gzip" });
        response.end(gzipSync(bytes));
      } else {
        response.writeHead(200, { "content-type": kind }).end(bytes);
      }
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, host, () => resolve(undefined)));
  const bound = server.address();
  const port = typeof bound === "object" && bound ? bound.port : 0;
  return {
    address: `http://${host}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
