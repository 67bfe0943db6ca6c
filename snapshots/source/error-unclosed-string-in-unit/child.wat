(component
  (core module (data "abc))
)
