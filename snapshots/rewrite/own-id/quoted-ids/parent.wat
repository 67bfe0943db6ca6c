(component
  (import "./child.wat" (component $"the child (1)"
    (export "inner" (component))))
  (core module $"\6dod ;; 2" (import "./module.wat") (export "f" (func)))
  (export "c" (component $"the child (1)"))
  (export "m" (core module $"mod ;; 2"))
)
