// @ts-check
import { readFileSync } from "node:fs";

/** The page that may ask the servers of a room; all other pages may ask their own place alone. */
const roomPage = /^\/room\.html$/;

/**
 * What the room's page may ask beyond its own policy, which names no address: the servers of this room.
 * @param {readonly string[]} asks such as "ws://192.168.1.20:9222"
 */
export function roomHeaders(asks) {
  return {
    "Content-Security-Policy": `connect-src 'self' ${asks.join(" ")}; frame-ancestors 'none'`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
}

/**
 * Serves the built site from dist/ beside a room.
 * @param {import("../src/cli/classroom/lent").Site} site
 */
export async function serveRoom({ port, host, asks, lead, cert, key }) {
  const { preview } = await import("vite");
  const https = cert && key ? { cert: readFileSync(cert), key: readFileSync(key) } : undefined;
  const before = process.listeners("SIGTERM");
  const server = await preview({
    logLevel: "warn",
    // Teams come by whatever name or address the laptop has; what is served is the same for all.
    preview: { port, host, strictPort: true, allowedHosts: true, ...(https && { https }) },
    plugins: [
      {
        name: "room-headers",
        configurePreviewServer(previewed) {
          previewed.middlewares.use((request, response, next) => {
            const { pathname } = new URL(request.url ?? "/", "http://room");
            if (pathname === "/") {
              const asked = `http://${request.headers.host}`;
              const typed = URL.canParse(asked) ? new URL(asked).hostname : "";
              response.writeHead(302, { Location: lead(typed), "Cache-Control": "no-store" });
              response.end();
              return;
            }
            if (roomPage.test(pathname))
              for (const [name, value] of Object.entries(roomHeaders(asks)))
                response.setHeader(name, value);
            next();
          });
        },
      },
    ],
  });
  // Vite ends the process at the first SIGTERM, before the room's own server is closed in good order.
  for (const listener of process.listeners("SIGTERM"))
    if (!before.includes(listener)) process.removeListener("SIGTERM", listener);
  return { close: () => server.close() };
}
