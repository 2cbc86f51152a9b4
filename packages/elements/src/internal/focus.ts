import type { ReactiveControllerHost } from 'lit';

/** Moves the focus to the first match inside an element, once it has been drawn. */
export async function focusOn(
  host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
  selector: string,
): Promise<void> {
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
}
