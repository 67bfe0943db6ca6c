(component
  (core module $M (import "./none.wat"))
  (component $C
    (import
      "./none.wat"))
)
