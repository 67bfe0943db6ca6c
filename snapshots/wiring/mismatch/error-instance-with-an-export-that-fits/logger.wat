(component
  (core module $m (func (export "print") (param i32)))
  (core instance $i (instantiate $m))
  (func $print (param "line" u32) (canon lift (core func $i "print")))
  (instance $log (export "print" (func $print)))
  (export "wasi:cli/log@0.2.0" (instance $log)))
