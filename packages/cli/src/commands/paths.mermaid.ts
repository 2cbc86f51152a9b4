import type { PathStop } from '@cairnkit/engine/service-paths.js';

/** A diagram of every way through a service, in the language of Mermaid. */
export function* mermaid(first: PathStop): Generator<string> {
  yield 'flowchart TD';
  const seen = new Set<PathStop>();
  const waiting = [first];
  for (let stop = waiting.shift(); stop; stop = waiting.shift()) {
    if (seen.has(stop)) continue;
    seen.add(stop);
    yield stop.question
      ? `  s${stop.number}["${text(stop.question.short)}"]`
      : `  s${stop.number}(["${text(stop.outcome ?? '')}"])`;
    for (const { words, to } of stop.branches) {
      yield `  s${stop.number} -->|"${text(words)}"| s${to.number}`;
      waiting.push(to);
    }
  }
}

/** As Mermaid wants text between quotes: marks as entities. */
function text(words: string): string {
  return words.replace(/[#"<>&`\\\n]/g, (mark) => `#${mark.codePointAt(0)};`);
}
