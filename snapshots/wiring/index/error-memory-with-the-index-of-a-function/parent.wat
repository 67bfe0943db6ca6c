(component
  (import "./child.wat" (component $C ...))
  (instance (instantiate $C ...))
  (core module $M (func (export "f") (param i32 i32)))
  (core instance $m (instantiate $M))
  (alias core export $m "f" (core func))
  (func (param "s" string) (canon lift (core func 0) (memory 0))))
