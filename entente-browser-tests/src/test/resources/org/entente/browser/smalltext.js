// No text appears smaller than 12 px.
return pieces().filter(piece => piece.size < 11.99).map(piece =>
  `${describe(piece.element)} is ${round(piece.size)} px: ${quote(piece.text)}`);
