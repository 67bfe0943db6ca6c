(component $"its own \"id\""
  (component $"inner one")
  (export "inner" (component $"inner one"))
)
