import { request } from "node:http";
import type { App } from "../start-app.ts";
import type { Visitor } from "./visitor.ts";

const megabyte = Buffer.alloc(1024 * 1024, "x");
const megabytes = 50;

/**
 * Uploads fifty megabytes, with their length announced or in a stream that does not say how much will come, until
 * the app has answered.
 */
export function flood(
  app: App,
  visitor: Visitor,
  path: string,
  isAnnounced: boolean,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    let isAnswered = false;
    const upload = request(app.url + path, {
      method: "POST",
      headers: {
        accept: "text/html",
        cookie: visitor.cookie,
        origin: app.url,
        "content-type": "multipart/form-data; boundary=x",
        ...(isAnnounced ? { "content-length": megabyte.length * megabytes } : {}),
      },
    });
    upload.on("response", (response) => {
      isAnswered = true;
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => {
        upload.destroy();
        resolve({ status: response.statusCode ?? 0, text });
      });
    });
    // A server that has answered need not listen to the rest.
    upload.on("error", (error) => (isAnswered ? null : reject(error)));
    let sent = 0;
    const send = () => {
      while (!isAnswered && sent < megabytes) {
        sent++;
        if (!upload.write(megabyte)) return upload.once("drain", send);
      }
      return upload.end();
    };
    send();
  });
}
