import { fork } from "node:child_process";
import { createServer, type RequestListener, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import type { LoadOrder } from "./load-client.ts";
import { middle } from "./timing.ts";

/** Short turns, so that whatever else the machine does falls on both alike. */
const rounds = 31;
const milliseconds = 150;
const connections = 10;

/** Requests in a second that a floor and the app answer, turn by turn in the same run, as the median of the turns' ratios. */
export async function compareLoad(floor: LoadTarget, app: LoadTarget) {
  const client = fork(fileURLToPath(new URL("./load-client.ts", import.meta.url)), {
    execArgv: ["--import", "tsx"],
  });
  const ask = ({ port, request }: LoadTarget) =>
    new Promise<number>((resolve, reject) => {
      client.once("message", (answers) => resolve(Number(answers)));
      client.removeAllListeners("error").once("error", reject);
      client.send({ port, request, connections, milliseconds } satisfies LoadOrder);
    });
  await ask(floor);
  await ask(app);
  const turns: { floor: number; app: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    turns.push({ floor: await ask(floor), app: await ask(app) });
  }
  client.kill();
  return {
    ratio: middle(turns.map((turn) => turn.app / turn.floor)),
    floor: middle(turns.map((turn) => turn.floor)),
    app: middle(turns.map((turn) => turn.app)),
  };
}

export type LoadTarget = { readonly port: number; readonly request: string };

export function listen(answer: RequestListener): Promise<{ server: Server; port: number }> {
  const server = createServer(answer);
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve({ server, port: typeof address === "object" && address ? address.port : 0 });
    });
  });
}

/** A request as a browser that keeps its connection writes it. */
export function requestOf(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries({ host: "localhost", ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `GET ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`;
}
