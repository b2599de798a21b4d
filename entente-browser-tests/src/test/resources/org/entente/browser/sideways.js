// Nothing needs scrolling to the side, neither the page nor a part of it.
const root = document.scrollingElement;
const found = [];
const wide = element => element.getBoundingClientRect().right > root.clientWidth + 1;
const elements = [...document.body.querySelectorAll('*')].filter(visible);
if (root.scrollWidth > root.clientWidth) {
  found.push(`the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth} px`);
  elements.filter(element => wide(element) && ![...element.children].some(wide)).forEach(element =>
    found.push(`${describe(element)} reaches ${round(element.getBoundingClientRect().right)} px: ${quote(element.textContent)}`));
}
for (const element of elements) {
  const over = element.scrollWidth - element.clientWidth;
  if (element instanceof HTMLElement && element.clientWidth > 1 && over > 1
      && /auto|scroll/.test(getComputedStyle(element).overflowX)) {
    found.push(`${describe(element)} is ${element.clientWidth} px wide, its content ${over} px wider: ${quote(element.textContent)}`);
  }
}
return found;
