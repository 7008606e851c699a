/** Sets on the tag what is chosen, shows the tag to copy, and lists what it tells. */
const element = document.querySelector('bulletin-search');
const [choices, tag, events] = ['choices', 'tag', 'events'].map((id) => document.getElementById(id));

choices.addEventListener('input', ({ target: { name, value } }) => {
  if (name.startsWith('--')) element.style.setProperty(name, value);
  else if (value === '') element.removeAttribute(name);
  else element.setAttribute(name, value);
  tag.textContent = element.cloneNode().outerHTML;
});

for (const name of ['query', 'select', 'evidence', 'error']) {
  element.addEventListener(`bulletin-search:${name}`, ({ type, detail }) => {
    const line = document.createElement('li');
    line.textContent = `${type} ${JSON.stringify(detail).slice(0, 200)}`;
    events.prepend(line);
  });
}
