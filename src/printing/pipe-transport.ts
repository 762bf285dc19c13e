import type { Readable, Writable } from "node:stream";
import type { ConnectionTransport } from "puppeteer";

const END = 0;

/** No message is as long, in bytes: a PDF comes in pieces. */
const LONGEST = 512 * 2 ** 20;

/**
 * What puppeteer speaks to a browser over: two pipes, in which each message ends with a zero byte.
 *
 * Why pipes and not a port: any user of the machine could connect to a port.
 *
 * @param misheard is called where what comes is no message, and closes the pipes
 * @param longest how many bytes a message may have
 */
export function pipeTransport(
  toBrowser: Writable,
  fromBrowser: Readable,
  misheard: () => void,
  longest = LONGEST,
): ConnectionTransport {
  const transport: ConnectionTransport = {
    send: (message) => toBrowser.write(`${message}\0`),
    close: () => toBrowser.destroy(),
  };
  const hear = async (message: string) => transport.onmessage?.(message);
  let begun: Buffer[] = [];
  let length = 0;
  fromBrowser.on("data", (bytes: Buffer) => {
    let start = 0;
    for (let end = bytes.indexOf(END); end >= 0; end = bytes.indexOf(END, start)) {
      const message = Buffer.concat([...begun, bytes.subarray(start, end)]).toString();
      [begun, length] = [[], 0];
      start = end + 1;
      // What waits for one message has its turn before the next is heard.
      setImmediate(() => hear(message).catch(misheard));
    }
    begun.push(bytes.subarray(start));
    length += bytes.length - start;
    if (length > longest) misheard();
  });
  fromBrowser.on("close", () => setImmediate(() => transport.onclose?.()));
  // Whoever waits for an answer hears that the browser is gone.
  for (const pipe of [toBrowser, fromBrowser]) pipe.on("error", () => {});
  return transport;
}
