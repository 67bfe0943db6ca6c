(component
  (type $point (record (field "x" f32)))
  (import "./child.wat" (component $C ...))
  (core module $m (func (export "f") (param f32)))
  (core instance $m (instantiate $m))
  (func $draw (param "at" $point) (canon lift (core func $m "f")))
  (export "draw" (func $draw)))
