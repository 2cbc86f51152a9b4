// The page's language decides. This page is in English; the words around the questions need not be.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-language]')) {
  button.addEventListener('click', () => {
    document.documentElement.lang = button.dataset['language']!;
  });
}
