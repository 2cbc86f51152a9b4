import { seeded } from '../rows.mjs';

/**
 * Made-up people, each with other answers, and the same ones every time: most answer everything, some
 * leave questions out or are not sure.
 *
 * @param {import('@cairnkit/engine/service.js').Service} service
 * @param {number} count
 * @returns {import('@cairnkit/engine/service-answers.js').ServiceAnswers[]}
 */
export function peopleFor({ questions }, count) {
  const random = seeded(1);
  const one = (list) => list[Math.floor(random() * list.length)];
  const answerTo = ({ id, type, options }) => {
    if (type === 'age') return random() < 0.05 ? null : 4 + Math.floor(random() * 16);
    const { value } = one(options);
    if (/-risk|unsafe/.test(id)) return random() < 0.05 ? 'yes' : 'no';
    return type === 'choices' ? [value] : value;
  };
  return Array.from({ length: count }, (_, i) => {
    const leavesOut = i % 8 === 0 ? 0.2 : 0;
    const given = questions.filter(() => random() >= leavesOut);
    return Object.fromEntries(given.map((question) => [question.id, answerTo(question)]));
  });
}
