// Loaded before a program whose memory can't be watched from outside: at its end it writes down, in bytes, the most that it had.
import { writeFileSync } from "node:fs";

process.on("exit", () => writeFileSync(process.env.JIXIAO_MEMORY_FILE, String(process.resourceUsage().maxRSS * 1024)));
