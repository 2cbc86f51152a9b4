import type { CourseTable } from './course-table.js';

/** A table as CSV (RFC 4180): days and scores as they are, texts so that no formula can run. */
export declare function chartCsv(table: CourseTable): string;
