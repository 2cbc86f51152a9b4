/** Words that would do harm if a page took them for more than words. */
export const hostileWords = [
  '<script>document.title = "taken"</script><img src=x onerror="document.title=1">',
  '"><svg onload=alert(1)> ${document} {{x}} </figure></style>',
  '\u202eright to left for ever \u2066 and an isolate that never ends',
  'one\u0000nul \ufffe \ud800 lone surrogate',
  'ö̶̡͖̲̩̙̬̙̘̙͔̲̈́̿̂ ﷽ 🧗🏾‍♀️ 한국어 ไทย',
  `=HYPERLINK("https://example.org","click")`,
] as const;

/** So long that nobody reads it, and without a space. */
export const endless = 'a'.repeat(10_000);
