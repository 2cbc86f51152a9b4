/** Empties every field of a question, when its answer was given or taken back in another way. */
export function empty({ currentTarget }: Pick<Event, 'currentTarget'>, id: string): void {
  const root = (currentTarget as Element).getRootNode() as ParentNode;
  for (const field of root.querySelectorAll<HTMLInputElement>(`#${id} input`)) {
    if (field.type === 'radio') field.checked = false;
    else field.value = '';
  }
}
