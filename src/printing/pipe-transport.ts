import type { Readable, Writable } from "node:stream";
import type { ConnectionTransport } from "puppeteer";

const END = 0;

/**
 * What puppeteer speaks to a browser over: two pipes, in which each message ends with a zero byte.
 *
 * Why pipes and not a port: any user of the machine could connect to a port.
 */
export function pipeTransport(toBrowser: Writable, fromBrowser: Readable): ConnectionTransport {
  const transport: ConnectionTransport = {
    send: (message) => toBrowser.write(`${message}\0`),
    close: () => toBrowser.destroy(),
  };
  let begun: Buffer[] = [];
  fromBrowser.on("data", (bytes: Buffer) => {
    let start = 0;
    for (let end = bytes.indexOf(END); end >= 0; end = bytes.indexOf(END, start)) {
      const message = Buffer.concat([...begun, bytes.subarray(start, end)]).toString();
      begun = [];
      start = end + 1;
      // What waits for one message has its turn before the next is heard.
      setImmediate(() => transport.onmessage?.(message));
    }
    if (start < bytes.length) begun.push(bytes.subarray(start));
  });
  fromBrowser.on("close", () => setImmediate(() => transport.onclose?.()));
  // Whoever waits for an answer hears that the browser is gone.
  for (const pipe of [toBrowser, fromBrowser]) pipe.on("error", () => {});
  return transport;
}
