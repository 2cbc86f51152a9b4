/** What no XML 1.0 document may hold, not even escaped: most control characters, half characters. */
const notInXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text, safe between tags and in attributes; what XML cannot hold becomes `�`. */
export function xmlText(text: string): string {
  return text.replace(notInXml, '\ufffd').replace(/[&<>"']/g, (sign) => entities[sign]!);
}

/** An element of XML. Attributes that are `undefined` are left out. `content` is XML already. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`],
  );
  const start = `<${name}${given.join('')}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}
