(component
  (core module)
)
(; and so on
