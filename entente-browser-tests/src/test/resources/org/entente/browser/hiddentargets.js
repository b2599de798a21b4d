// What a link within the page leads to can be seen once the details around it are opened.
const unseen = element => {
  for (let box = element; box; box = box.parentElement) {
    if (getComputedStyle(box).display === 'none') return box;
  }
  return null;
};
const links = [...document.querySelectorAll('a[href^="#"]')].filter(visible);
return links.flatMap(link => {
  const target = document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
  const hidden = target && unseen(target);
  return hidden ? [`${quote(link.textContent)} (${describe(link)}) leads to ${link.hash} inside ${describe(hidden)}, which is not shown`] : [];
});
