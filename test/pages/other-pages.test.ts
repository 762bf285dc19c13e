import { CASES } from "./cases.ts";
import { testPages } from "./test-pages.ts";

testPages(CASES.filter(({ workspace }) => workspace));
