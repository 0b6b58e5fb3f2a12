// @ts-check
import { createServer } from "node:net";

/** The one interface that is served: the user's own machine. */
export const host = "127.0.0.1";

/**
 * Whether nothing listens on the port yet.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/**
 * Serves the built app from dist/ on this machine alone.
 * @param {number} port 1 to 65535; 0 takes any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(port) {
  const { preview } = await import("vite");
  const server = await preview({ logLevel: "warn", preview: { port, host, strictPort: true } });
  const bound = server.httpServer.address();
  const boundPort = typeof bound === "object" && bound ? bound.port : port;
  return { address: `http://${host}:${boundPort}/`, close: () => server.close() };
}
