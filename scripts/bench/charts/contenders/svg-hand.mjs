/**
 * The floor: what somebody would write by hand for this picture and no other. It has no words for
 * screen readers, no keys, no table.
 */
const width = 800;
const height = 400;
const left = 40;
const right = 620;
const top = 20;
const bottom = 360;
const colours = ['#1d70b8', '#912b88', '#b35900'];
const mostMarkers = 60;

export function paint(target, data) {
  const svg = added(target, 'svg', { viewBox: `0 0 ${width} ${height}`, width, height });
  const band = { y: y(data.band.to), height: y(data.band.from) - y(data.band.to) };
  added(svg, 'rect', { x: left, width: right - left, ...band, fill: '#f0f4f5' });
  for (const value of [0, 5, 10]) {
    added(svg, 'path', { d: `M${left} ${y(value)}H${right}`, stroke: '#b1b4b6' });
    added(svg, 'text', { x: left - 24, y: y(value) + 5 }).textContent = value;
  }
  const axis = added(svg, 'g');
  const lines = data.goals.map((_, i) => {
    const look = { stroke: colours[i], 'stroke-width': 2, 'stroke-linejoin': 'round' };
    return added(svg, 'path', { fill: 'none', ...look });
  });
  const names = data.goals.map(({ name }, i) => {
    const text = added(svg, 'text', { x: right + 8, fill: colours[i] });
    text.textContent = name;
    return text;
  });
  let range = '';

  function update({ days, goals }) {
    const times = days.map(Date.parse);
    const [first, last] = [times[0], times.at(-1)];
    const perMs = (right - left) / (last - first || 1);
    const xs = times.map((time) => Math.round((left + (time - first) * perMs) * 10) / 10);
    if (range !== days[0] + days.at(-1)) axis.replaceChildren(...labels(first, last));
    range = days[0] + days.at(-1);
    goals.forEach(({ values }, i) => {
      lines[i].setAttribute('d', path(xs, values));
      names[i].setAttribute('y', y(values.at(-1)) + 5 + i); // apart where values are the same
    });
  }

  update(data);
  return { update };
}

function y(value) {
  return bottom - (value * (bottom - top)) / 10;
}

/** A line through all values; with a square around each, while there is room for them. */
function path(xs, values) {
  let line = '';
  for (let i = 0; i < xs.length; i += 1) line += `${i ? 'L' : 'M'}${xs[i]} ${y(values[i])}`;
  if (xs.length > mostMarkers) return line;
  return line + xs.map((x, i) => `M${x - 3} ${y(values[i]) - 3}h6v6h-6z`).join('');
}

function labels(first, last) {
  return [0, 1, 2, 3].map((i) => {
    const share = i / 3;
    const day = new Date(first + (last - first) * share).toISOString().slice(0, 10);
    const place = { x: left + (right - left) * share, y: bottom + 24, 'text-anchor': 'middle' };
    const text = made('text', place);
    text.textContent = day;
    return text;
  });
}

function added(parent, name, attributes) {
  const element = made(name, attributes);
  parent.append(element);
  return element;
}

function made(name, attributes = {}) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const each of Object.entries(attributes)) element.setAttribute(...each);
  return element;
}
