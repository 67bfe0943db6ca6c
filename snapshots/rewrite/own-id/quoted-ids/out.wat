(component
  (component $"the child (1)"
    (component $"inner one")
    (export "inner" (component $"inner one"))
  )
  (core module $"\6dod ;; 2" (func (export "f")))
  (export "c" (component $"the child (1)"))
  (export "m" (core module $"mod ;; 2"))
)
