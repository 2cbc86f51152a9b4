/** What a page’s author is told where a form fails that no parser has looked at. */
export const notParsed = ({ message }: Error): string =>
  `form is not what parseReferral returns: ${message}`;
