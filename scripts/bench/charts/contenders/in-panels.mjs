/**
 * The picture that ours draws, made of another contender's: a chart for each goal, as on the paper
 * form, below one another.
 */
export function inPanels(paint) {
  return (target, data) => {
    const one = (goal, { days, band }) => ({ days, band, goals: [goal] });
    const charts = data.goals.map((goal) => {
      const heading = target.appendChild(document.createElement('h2'));
      heading.textContent = goal.name;
      return paint(target, one(goal, data));
    });
    return {
      update(next) {
        next.goals.forEach((goal, i) => charts[i].update(one(goal, next)));
      },
    };
  };
}
