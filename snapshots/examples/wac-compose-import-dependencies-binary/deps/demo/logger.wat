(component
  (core module $m (func (export "print") (param i32)))
  (core instance $i (instantiate $m))
  (func $print (param "n" u32) (canon lift (core func $i "print")))
  (instance $log (export "print" (func $print)))
  (export "demo:log/log" (instance $log))
)
