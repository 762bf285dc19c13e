// Loaded with --require before a program, this makes Node say that it is SAY_VERSION.
const node = process.env.SAY_VERSION;
Object.defineProperty(process, "versions", { value: { ...process.versions, node } });
