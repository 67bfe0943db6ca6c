(component quote
  "(import \"./none.wat\" (component $X))"
)
