/** The key of department.yaml for the date that stands under a report's signature. */
export const DATE_OF_ISSUE = "成文日期";
