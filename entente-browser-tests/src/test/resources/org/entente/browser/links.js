// Every link leads somewhere: a place in the page that is there once, or a well-formed address.
const found = [];
const places = new Map();
for (const element of document.querySelectorAll('[id]')) places.set(element.id, (places.get(element.id) || 0) + 1);
for (const [id, times] of places) if (times > 1) found.push(`the id ${id} stands ${times} times in the page`);
for (const element of document.querySelectorAll('[href]')) {
  const address = element.getAttribute('href');
  if (address.startsWith('#')) {
    if (!places.has(decodeURIComponent(address.slice(1)))) found.push(`${describe(element)} ${quote(element.textContent)} leads to ${address}, which is not there`);
  } else if (!/^https?:\/\/[\w.-]+\.[a-z]{2,}([/?#]|$)/i.test(address) || /\s/.test(address) || !URL.canParse(address)) {
    found.push(`${describe(element)} ${quote(element.textContent)} has no well-formed address: ${address}`);
  }
}
for (const element of document.querySelectorAll('label[for],[aria-labelledby],[aria-describedby],[aria-controls],[headers]')) {
  const names = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'].map(name => element.getAttribute(name) || '');
  for (const id of names.join(' ').split(/\s+/).filter(Boolean)) {
    if (!places.has(id)) found.push(`${describe(element)} names ${id}, which is not there`);
  }
}
return found;
