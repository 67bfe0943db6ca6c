(component
  (component $C (export "c") (import "./wide.wat") (export "f" (func)))
  (component $D (import "./wide.wat") (export "f" (func)) (export "g" (func)))
  (component $Last)
  (instance $d (instantiate 1))
  (export "last" (component 2))
  (export "g" (func $d "g"))
)
