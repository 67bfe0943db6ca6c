(module quote
  "(func))"
  "(core module $More (func)"
)
