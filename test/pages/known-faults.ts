/** What is wrong and not yet mended, by case; a fault that is mended or new fails its test. */
export const KNOWN_FAULTS: Readonly<Record<string, readonly string[]>> = {};
