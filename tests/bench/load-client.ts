import { connect } from "node:net";

export type LoadOrder = {
  readonly port: number;
  readonly request: string;
  readonly connections: number;
  readonly milliseconds: number;
};

/** Asks again as soon as it is answered, on some connections, for a while; tells how many answers came. */
process.on("message", async (order: LoadOrder) => {
  const until = performance.now() + order.milliseconds;
  const started = performance.now();
  const counts = await Promise.all(
    Array.from({ length: order.connections }, () => askOn(order, until)),
  );
  const answers = counts.reduce((sum, count) => sum + count, 0);
  process.send?.((answers / (performance.now() - started)) * 1000);
});

function askOn({ port, request }: LoadOrder, until: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let answers = 0;
    let waiting = Buffer.alloc(0);
    let left = -1;
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    socket.setNoDelay(true);
    socket.on("error", reject);
    const answered = () => {
      answers += 1;
      left = -1;
      waiting = Buffer.alloc(0);
      if (performance.now() < until) return socket.write(request);
      socket.destroy();
      resolve(answers);
    };
    socket.on("data", (data) => {
      if (left > 0) {
        left -= data.length;
        if (left <= 0) answered();
        return;
      }
      waiting = waiting.length === 0 ? data : Buffer.concat([waiting, data]);
      const end = waiting.indexOf("\r\n\r\n");
      if (end < 0) return;
      const head = waiting.toString("latin1", 0, end).toLowerCase();
      const length = /content-length: (\d+)/.exec(head)?.[1];
      if (length === undefined && head.includes("chunked")) {
        if (waiting.subarray(-5).toString("latin1") === "0\r\n\r\n") answered();
        return;
      }
      left = Number(length ?? 0) - (waiting.length - end - 4);
      if (left <= 0) answered();
    });
  });
}
