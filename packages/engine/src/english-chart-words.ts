import type { ChartWords } from './chart-words.js';

/** What charts say, in plain British English; for servers and e-mail. */
export declare const englishChartWords: ChartWords;
